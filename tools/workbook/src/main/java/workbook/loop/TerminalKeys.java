package workbook.loop;

import java.io.IOException;
import java.util.Map;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/** Reads keys from a terminal in raw mode, where some are several characters. */
final class TerminalKeys {

  private static final int ESCAPE = 27;

  /** The rest of such a key comes at once, or not at all. */
  private static final long REST_MILLIS = 50;

  /** A terminal can be closed only between two reads. */
  private static final long TURN_MILLIS = 100;

  private static final Map<String, String> SEQUENCES =
      Map.of("A", "up", "B", "down", "5~", "page up", "6~", "page down", "H", "home", "F", "end");

  private final NonBlockingReader reader;

  TerminalKeys(Terminal terminal) {
    reader = terminal.reader();
  }

  /** Waits for a key and returns its name; empty when no more keys can come. */
  String next() throws IOException {
    int character = NonBlockingReader.READ_EXPIRED;
    while (character == NonBlockingReader.READ_EXPIRED) {
      character = reader.read(TURN_MILLIS);
    }
    return switch (character) {
      case NonBlockingReader.EOF -> "";
      case '\r', '\n' -> "enter";
      case 3, 4 -> "q"; // Ctrl-C and Ctrl-D
      case ESCAPE -> afterEscape();
      default -> Character.toString(character);
    };
  }

  private String afterEscape() throws IOException {
    int introducer = reader.read(REST_MILLIS);
    if (introducer != '[' && introducer != 'O') {
      return "escape";
    }
    StringBuilder sequence = new StringBuilder();
    int character = reader.read(REST_MILLIS);
    while (character >= 0) {
      sequence.append((char) character);
      if (character >= '@' && character <= '~') { // it ends a sequence
        break;
      }
      character = reader.read(REST_MILLIS);
    }
    return SEQUENCES.getOrDefault(sequence.toString(), "escape");
  }
}
