package testkit.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import testkit.FailedRun;
import testkit.FailureMessage;
import timeline.draw.HtmlPage;

/**
 * Draws the runs that tests failed in, each as a page for a browser.
 *
 * <p>Does nothing where the system property {@code testkit.pictures}, the folder of the pages, is
 * not set.
 */
public final class FailurePictures {

  private static final String NAME = "red-%d.html";

  private final Optional<Path> folder =
      Optional.ofNullable(System.getProperty("testkit.pictures")).map(Path::of);
  private int pages;

  /**
   * Returns what a failed test says, and draws the run that it failed in.
   *
   * @param thrown what the test threw
   * @param test the test
   * @return its message; where there is a picture, the last line names the page
   * @throws UncheckedIOException if the page cannot be written
   */
  public String messageOf(Throwable thrown, WrittenTest test) {
    return FailureMessage.of(thrown, test.task()) + see(thrown, test.sentence());
  }

  /** The line that names the page; empty if there is none. */
  String see(Throwable thrown, String sentence) {
    return folder.isPresent() && thrown instanceof FailedRun run
        ? "\n  See:  %s (in a browser)".formatted(draw(run, sentence))
        : "";
  }

  private Path draw(FailedRun run, String sentence) {
    Path page = folder.orElseThrow().resolve(NAME.formatted(++pages)).toAbsolutePath();
    try {
      Files.createDirectories(page.getParent());
      Files.writeString(page, HtmlPage.of(sentence, run.events()));
    } catch (IOException e) {
      throw new UncheckedIOException("Could not write " + page, e);
    }
    Path here = Path.of("").toAbsolutePath();
    return page.startsWith(here) ? here.relativize(page) : page;
  }
}
