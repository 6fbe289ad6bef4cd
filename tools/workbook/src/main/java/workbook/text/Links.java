package workbook.text;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the file that a message says to open one that the reader can click or copy. */
public final class Links {

  private static final Pattern FILE = Pattern.compile("([\\w/.-]*\\w\\.(?:java|xml))(:\\d+)?");
  private static final String OPEN = "Open: ";
  private static final Pattern SEE = Pattern.compile("(?<=See: {2})\\S+");

  private final FilesOfStep files;

  /**
   * Creates one.
   *
   * @param files the files of the step
   */
  public Links(FilesOfStep files) {
    this.files = files;
  }

  /**
   * Puts paths in the place of names: for a terminal that knows no links, and for files and pipes.
   *
   * @param message a test's message
   * @return the message with whole paths in its line <i>Open</i>
   */
  public String withPaths(String message) {
    return replaceInOpen(
        message,
        (found, file) -> files.path(file) + Optional.ofNullable(found.group(2)).orElse(""));
  }

  /**
   * Makes a link of each file's name, which most terminals open with a click (OSC 8).
   *
   * @param line a line of the screen; only one that names a file to open or to see is changed
   */
  public String withLinks(String line) {
    String opened = replaceInOpen(line, (found, file) -> link(file, found.group()));
    return SEE.matcher(opened)
        .replaceFirst(
            found -> Matcher.quoteReplacement(link(files.at(found.group()), found.group())));
  }

  private static String link(Path file, String text) {
    return "\33]8;;%s\33\\%s\33]8;;\33\\".formatted(file.toUri(), text);
  }

  private interface Replacement {
    String of(MatchResult found, Path file);
  }

  private String replaceInOpen(String text, Replacement replacement) {
    int open = text.indexOf(OPEN);
    if (open < 0) {
      return text;
    }
    int end = text.indexOf('\n', open);
    end = end < 0 ? text.length() : end;
    String changed =
        FILE.matcher(text.substring(open, end))
            .replaceAll(found ->
                Matcher.quoteReplacement(
                    files
                        .find(found.group(1))
                        .map(file -> replacement.of(found, file))
                        .orElse(found.group())));
    return text.substring(0, open) + changed + text.substring(end);
  }
}
