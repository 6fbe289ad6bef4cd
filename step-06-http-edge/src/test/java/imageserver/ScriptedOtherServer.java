package imageserver;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import testkit.threads.Signal;

/** The other team's server, made of sockets: it can also hang, and see that its caller hangs up. */
final class ScriptedOtherServer implements AutoCloseable {

  /** An answer in full. */
  static final String KEPT = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n";

  /** An answer that says that something is wrong. */
  static final String BROKEN = "HTTP/1.1 500 Broken\r\nContent-Length: 0\r\n\r\n";

  /** An answer that says that something else was done. */
  static final String CREATED = "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n";

  /** No answer, since the connection is closed. */
  static final String HANGS_UP = "(hangs up)";

  /** No answer, although the connection stays open. */
  static final String NOTHING = "";

  /** An answer without its body, which never comes. */
  static final String BEGUN = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n";

  private final ServerSocket server;
  private final List<Socket> connections = new CopyOnWriteArrayList<>();
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Map<String, Script> scripts = new ConcurrentHashMap<>();

  ScriptedOtherServer() {
    try {
      server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot open a port on this machine", e);
    }
    Thread.ofPlatform().daemon().name("other server").start(this::accept);
  }

  /** What happens when a thumbnail has come, before the answer; returns the answer's bytes. */
  @FunctionalInterface
  interface Script {
    String run();
  }

  /**
   * A call that has come.
   *
   * @param head the request line and the headers
   * @param body the body
   * @param hungUp happens when the caller has ended the call before its answer
   */
  record Call(HttpHead head, String body, Signal hungUp) {}

  /** Where it keeps thumbnails. */
  URI thumbnails() {
    return URI.create("http://127.0.0.1:%d/thumbnails/".formatted(server.getLocalPort()));
  }

  /** Runs a script when the thumbnail of an image has come. */
  void during(String image, Script script) {
    scripts.put("/thumbnails/small-" + image, script);
  }

  /** The calls about an image so far. */
  List<Call> calls(String image) {
    return calls.stream()
        .filter(call -> call.head.target().equals("/thumbnails/small-" + image))
        .toList();
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = server.accept();
        connections.add(connection);
        Thread.ofPlatform()
            .daemon()
            .name("connection to other server")
            .start(() -> serve(connection));
      }
    } catch (IOException e) {
      // The server is closed.
    }
  }

  private void serve(Socket connection) {
    try (connection) {
      InputStream in = new BufferedInputStream(connection.getInputStream());
      for (HttpHead head = HttpHead.read(in); !head.isMissing(); head = HttpHead.read(in)) {
        Call call = new Call(head, head.readBody(in), new Signal("The call was never ended"));
        calls.add(call);
        String answer = scripts.getOrDefault(head.target(), () -> KEPT).run();
        if (answer.equals(HANGS_UP)) {
          return;
        }
        connection.getOutputStream().write(answer.getBytes(StandardCharsets.ISO_8859_1));
        if (answer.equals(NOTHING) || answer.equals(BEGUN)) {
          awaitEnd(in);
          call.hungUp.happen();
          return;
        }
      }
    } catch (IOException e) {
      // The caller is gone.
    }
  }

  private static void awaitEnd(InputStream in) {
    try {
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      // A connection that was reset has ended as well.
    }
  }

  /** Ends all its connections, and takes no more. */
  @Override
  public void close() {
    try {
      server.close();
      for (Socket connection : connections) {
        connection.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot close the other server", e);
    }
  }
}
