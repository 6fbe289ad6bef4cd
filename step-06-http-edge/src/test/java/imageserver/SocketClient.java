package imageserver;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * A client with one connection to the image server. It writes its requests as bytes, since a real
 * HTTP client refuses to send some of them.
 */
final class SocketClient implements AutoCloseable {

  private final Socket socket;
  private final InputStream in;

  /**
   * Connects.
   *
   * @param port a port of this machine
   * @throws IOException if no server listens there
   */
  SocketClient(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    in = new BufferedInputStream(socket.getInputStream());
  }

  /**
   * Sends a request and waits for its answer.
   *
   * @param path the path, such as {@code /images/cat.png}
   * @param headers whole header lines; each character is one byte
   * @return the answer; {@link ReceivedAnswer#NONE} if the server closes the connection without one
   */
  ReceivedAnswer get(String path, String... headers) {
    return ask("GET", path, headers);
  }

  /** Like {@link #get}, with another method. */
  ReceivedAnswer ask(String method, String path, String... headers) {
    StringBuilder head =
        new StringBuilder("%s %s HTTP/1.1\r\nHost: localhost\r\n".formatted(method, path));
    for (String header : headers) {
      head.append(header).append("\r\n");
    }
    try {
      socket.getOutputStream().write((head + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
      HttpHead answer = HttpHead.read(in);
      return answer.isMissing()
          ? ReceivedAnswer.NONE
          : new ReceivedAnswer(Integer.parseInt(answer.target()), answer, answer.readBody(in));
    } catch (IOException e) {
      return ReceivedAnswer.NONE; // such as a connection that was reset
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
