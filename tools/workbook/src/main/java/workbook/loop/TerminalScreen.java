package workbook.loop;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.function.Consumer;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The terminal: pages of lines go out, keys come in. */
final class TerminalScreen implements AutoCloseable {

  private static final String ENTER = "\33[?1049h\33[?25l";
  private static final String LEAVE = "\33[?25h\33[?1049l";
  private static final String HOME = "\33[H";
  private static final String CLEAR_REST_OF_LINE = "\33[K";
  private static final String CLEAR_REST = "\33[J";

  private final Terminal terminal;
  private final Attributes before;

  /** Takes over the terminal that this JVM was started in. */
  TerminalScreen() throws IOException {
    terminal = TerminalBuilder.builder().system(true).name("workbook").build();
    before = terminal.enterRawMode();
    write(ENTER);
  }

  /** Sends keys and changes of size, from now on. */
  void listen(Consumer<Event> events) {
    terminal.handle(Terminal.Signal.WINCH, signal -> events.accept(new Event.Resized()));
    terminal.handle(Terminal.Signal.INT, signal -> events.accept(new Event.Key("q")));
    TerminalKeys keyboard = new TerminalKeys(terminal);
    Thread.ofPlatform()
        .daemon()
        .name("keys")
        .start(() -> {
          try {
            for (String key = keyboard.next(); !key.isEmpty(); key = keyboard.next()) {
              events.accept(new Event.Key(key));
            }
          } catch (IOException e) {
            // The terminal was closed.
          }
          events.accept(new Event.Key("q"));
        });
  }

  /** How many characters fit side by side. */
  int width() {
    return size().getColumns() > 0 ? size().getColumns() : 80;
  }

  /** How many lines fit. */
  int height() {
    return size().getRows() > 0 ? size().getRows() : 24;
  }

  private Size size() {
    return terminal.getSize();
  }

  /** Replaces what is shown. Lines that do not fit are not shown. */
  void show(List<String> lines) {
    StringBuilder page = new StringBuilder(HOME);
    int last = Math.min(lines.size(), height());
    for (int row = 0; row < last; row++) {
      page.append(lines.get(row)).append(CLEAR_REST_OF_LINE);
      page.append(row == last - 1 ? "" : "\r\n");
    }
    write(page + CLEAR_REST);
  }

  private void write(String text) {
    PrintWriter writer = terminal.writer();
    writer.write(text);
    writer.flush();
  }

  @Override
  public void close() throws IOException {
    write(LEAVE);
    terminal.setAttributes(before);
    terminal.close();
  }
}
