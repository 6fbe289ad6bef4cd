package testkit.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import testkit.threads.Watchdog;

/**
 * Watches a step's tests and keeps the file that holds the learner's {@link MavenScreen} up to
 * date, also while they run: a run that is killed leaves the name of the test that it was in.
 *
 * <p>Does nothing where the system property {@code testkit.screen}, the file's path, is not set, as
 * when an IDE runs the tests.
 */
public final class ScreenWriter implements TestExecutionListener {

  private final Optional<Path> file =
      Optional.ofNullable(System.getProperty("testkit.screen")).map(Path::of);
  private final StepProgress progress = new StepProgress();
  private final FailurePictures pictures = new FailurePictures();
  // Maven hands -Dtest=… on to the tests' JVM.
  private final MavenScreen screen =
      new MavenScreen(
          System.getProperty("testkit.module", "the step"),
          Optional.ofNullable(System.getProperty("test")),
          NextStep.readmeAfter(Path.of(System.getProperty("basedir", ""))),
          progress);
  private boolean announced;
  private final Watchdog watchdog =
      new Watchdog((test, reason) -> write(screen.stoppedIn(test, reason)));

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    for (TestIdentifier root : plan.getRoots()) {
      plan.getDescendants(root).stream()
          .filter(WrittenTest::isMethod)
          .flatMap(method -> WrittenTest.of(method).stream())
          .forEach(this::announce);
    }
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    write(screen.brokenOffIn(test.getDisplayName()));
    if (!announced) {
      return; // a test of the kit itself
    }
    if (test.isTest()) {
      watchdog.begin(test.getDisplayName());
    } else {
      watchdog.prepare(test.getDisplayName());
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest() && announced) {
      // The next test object is made before its test begins.
      watchdog.prepare(test.getDisplayName());
    }
    boolean failed = result.getStatus() == TestExecutionResult.Status.FAILED;
    WrittenTest.of(test)
        .ifPresent(written -> {
          if (failed) {
            announce(written); // a class whose tests cannot even be begun was not
            Throwable thrown = result.getThrowable().orElseThrow();
            progress.fail(written.name(), written.sentence(), pictures.messageOf(thrown, written));
          }
          if (WrittenTest.isMethod(test)) {
            progress.end(written.name());
          }
        });
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    watchdog.end();
    if (file.isPresent()) { // under Maven, whose folders these are
      Path target = Path.of(System.getProperty("basedir", ""), "target");
      write(
          SameNames.in(target.resolve("classes"), target.resolve("test-classes"))
              .map(screen::sameName)
              .orElseGet(screen::text));
    }
  }

  private void announce(WrittenTest test) {
    announced = true;
    progress.announce(test.task(), test.title(), test.name());
  }

  private void write(String text) {
    file.ifPresent(path -> {
      try {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Files.writeString(path, text, StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException("Could not write " + path, e);
      }
    });
  }
}
