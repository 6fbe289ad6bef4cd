package load;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A client that keeps one connection for all of its requests. */
final class Client implements AutoCloseable {

  private final Socket socket;
  private final InputStream in;

  Client(int port) throws IOException {
    socket = new Socket(InetAddress.getLoopbackAddress(), port);
    in = new BufferedInputStream(socket.getInputStream());
  }

  /**
   * Asks for an image under an id with the image's number.
   *
   * @param number the number
   * @return whether the answer has the status 200, the same id, and the thumbnail
   */
  boolean get(int number) throws IOException {
    String request =
        "GET /images/%s HTTP/1.1\r\nHost: localhost\r\nX-Request-ID: %s\r\n\r\n"
            .formatted(image(number), id(number));
    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
    boolean isServed = line().contains(" 200 ");
    boolean hasId = false;
    int length = 0;
    for (String header = line(); !header.isEmpty(); header = line()) {
      hasId |= header.equalsIgnoreCase("X-Request-ID: " + id(number));
      if (header.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(header.substring("content-length:".length()).strip());
      }
    }
    String body = new String(in.readNBytes(length), StandardCharsets.UTF_8);
    return isServed && hasId && body.equals("small-" + image(number));
  }

  /** The name of an image. */
  static String image(int number) {
    return "image-%d.png".formatted(number);
  }

  /** The id under which an image is requested. */
  static String id(int number) {
    return "load-" + number;
  }

  private String line() throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.append((char) b);
    }
    return line.toString().stripTrailing();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
