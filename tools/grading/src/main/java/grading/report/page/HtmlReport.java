package grading.report.page;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import grading.result.ClassGrades;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The report on a class, for its instructor: an overview, what most learners got wrong, and a
 * section for each learner. It is one HTML file and needs no network and no script.
 */
public final class HtmlReport {

  private static final Template TEMPLATE = template();

  private HtmlReport() {}

  /**
   * Writes the report.
   *
   * @param grades what came of the class
   * @param file the HTML file, in a folder that exists; it is overwritten
   * @throws IOException if the file cannot be written
   */
  public static void write(ClassGrades grades, Path file) throws IOException {
    try (Writer writer = Files.newBufferedWriter(file)) {
      TEMPLATE.execute(ReportPage.of(grades), writer);
    } catch (MustacheException e) {
      if (e.getCause() instanceof IOException cannotWrite) {
        throw cannotWrite;
      }
      throw e;
    }
  }

  private static Template template() {
    try (Reader reader =
        new InputStreamReader(
            HtmlReport.class.getResourceAsStream("report.html"), StandardCharsets.UTF_8)) {
      return Mustache.compiler()
          .withEscaper(new HarmlessText())
          .strictSections(true)
          .emptyStringIsFalse(true)
          .compile(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the report's template", e);
    }
  }
}
