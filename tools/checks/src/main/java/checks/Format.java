package checks;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Formats every Java file of the repository. */
public final class Format {

  /** What a reader types to run this. */
  static final String COMMAND = "mvn -q compile exec:exec -pl :checks";

  private Format() {}

  /**
   * Formats the files that are not yet formatted and names them.
   *
   * @param args none
   * @throws IOException if a file cannot be written
   * @throws IllegalStateException if a file is not Java
   */
  public static void main(String[] args) throws IOException {
    for (Path file : Repository.files(".java")) {
      // Where the formatter breaks a long string it takes a second pass to indent the parts.
      for (int pass = 1; pass <= 2; pass++) {
        String formatted = formatted(file);
        if (formatted.equals(Repository.text(file))) {
          break;
        }
        Files.writeString(file, formatted);
        if (pass == 1) {
          System.out.println("Formatted " + Repository.name(file));
        }
      }
    }
  }

  /**
   * Returns what google-java-format's command line makes of a file.
   *
   * @param file the file
   * @throws IllegalStateException if it is not Java
   */
  static String formatted(Path file) {
    try {
      return new Formatter().formatSourceAndFixImports(Repository.text(file));
    } catch (FormatterException e) {
      throw new IllegalStateException(Repository.name(file) + " is not Java: " + e.getMessage(), e);
    }
  }
}
