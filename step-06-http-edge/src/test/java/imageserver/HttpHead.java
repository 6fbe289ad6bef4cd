package imageserver;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The head of an HTTP message, request or answer, as it came: one character for each byte.
 *
 * @param firstLine its first line; empty if the connection has ended
 * @param headers the other lines
 */
record HttpHead(String firstLine, List<String> headers) {

  static HttpHead read(InputStream in) throws IOException {
    String firstLine = line(in);
    List<String> headers = new ArrayList<>();
    for (String header = line(in); !header.isEmpty(); header = line(in)) {
      headers.add(header);
    }
    return new HttpHead(firstLine, List.copyOf(headers));
  }

  boolean isMissing() {
    return firstLine.isEmpty();
  }

  /** The second word of the first line: a request's path, or an answer's status. */
  String target() {
    return firstLine.split(" ")[1];
  }

  /** The values of a header, whatever the case of its name is. */
  List<String> values(String name) {
    String start = name.toLowerCase(Locale.ROOT) + ":";
    return headers.stream()
        .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(start))
        .map(header -> header.substring(start.length()).strip())
        .toList();
  }

  /** Reads the body that belongs to this head. */
  String readBody(InputStream in) throws IOException {
    if (values("Transfer-Encoding").contains("chunked")) {
      return readChunks(in);
    }
    String length = values("Content-Length").stream().findFirst().orElse("0");
    return text(in.readNBytes(Integer.parseInt(length)));
  }

  private static String readChunks(InputStream in) throws IOException {
    StringBuilder body = new StringBuilder();
    for (String size = line(in); !size.isEmpty() && !size.equals("0"); size = line(in)) {
      body.append(text(in.readNBytes(Integer.parseInt(size, 16))));
      line(in);
    }
    line(in);
    return body.toString();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The next line without its end; empty at the end of the stream, too. */
  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int b = in.read(); b >= 0 && b != '\n'; b = in.read()) {
      line.append((char) b);
    }
    int end = line.length() - 1;
    return end >= 0 && line.charAt(end) == '\r' ? line.substring(0, end) : line.toString();
  }
}
