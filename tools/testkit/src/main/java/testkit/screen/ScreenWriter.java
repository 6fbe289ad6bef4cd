package testkit.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import testkit.Task;
import testkit.threads.Watchdog;

/**
 * Watches a step's tests and keeps the file that holds the learner's {@link Screen} up to date,
 * also while they run: a run that is killed leaves the name of the test that it was in.
 *
 * <p>Does nothing where the system property {@code testkit.screen}, the file's path, is not set, as
 * when an IDE runs the tests.
 */
public final class ScreenWriter implements TestExecutionListener {

  private final Optional<Path> file =
      Optional.ofNullable(System.getProperty("testkit.screen")).map(Path::of);
  // Maven hands -Dtest=… on to the tests' JVM.
  private final Screen screen =
      new Screen(
          System.getProperty("testkit.module", "the step"),
          Optional.ofNullable(System.getProperty("test")),
          NextStep.readmeAfter(Path.of(System.getProperty("basedir", ""))));
  private final Set<UniqueId> announced = new HashSet<>();
  private final Watchdog watchdog =
      new Watchdog((test, reason) -> write(screen.stoppedIn(test, reason)));

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    for (TestIdentifier root : plan.getRoots()) {
      plan.getDescendants(root).forEach(this::announce);
    }
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    write(screen.brokenOffIn(test.getDisplayName()));
    if (announced.isEmpty()) {
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
    if (test.isTest() && !announced.isEmpty()) {
      // The next test object is made before its test begins.
      watchdog.prepare(test.getDisplayName());
    }
    boolean failed = result.getStatus() == TestExecutionResult.Status.FAILED;
    if (test.isTest() || failed) {
      taskOf(test)
          .or(() -> taskOfClass(test))
          .ifPresent(task ->
              screen.record(task, test.getDisplayName(), result.getThrowable().orElse(null)));
    }
    if (announced.contains(test.getUniqueIdObject())) {
      taskOf(test).ifPresent(screen::end);
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    watchdog.end();
    write(screen.text());
  }

  private void announce(TestIdentifier test) {
    taskOf(test)
        .ifPresent(task -> {
          announced.add(test.getUniqueIdObject());
          screen.add(task);
        });
  }

  /** For a class whose tests cannot even be begun. */
  private static Optional<Task> taskOfClass(TestIdentifier test) {
    return test.getSource()
        .filter(ClassSource.class::isInstance)
        .map(source -> ((ClassSource) source).getJavaClass().getAnnotation(Task.class));
  }

  private static Optional<Task> taskOf(TestIdentifier test) {
    return test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(source -> ((MethodSource) source).getJavaClass().getAnnotation(Task.class));
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
