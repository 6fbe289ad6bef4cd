package engine.worker;

import engine.worker.TestEvents.Event;
import engine.worker.TestEvents.Kind;
import java.lang.reflect.Method;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import testkit.GreenAtStart;
import testkit.RedAtStart;
import testkit.screen.FailurePictures;
import testkit.screen.WrittenTest;

/** Turns what JUnit tells into events. */
final class TestEventListener implements TestExecutionListener {

  private final TestEvents events;
  private final FailurePictures pictures = new FailurePictures();

  TestEventListener(TestEvents events) {
    this.events = events;
  }

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    for (TestIdentifier root : plan.getRoots()) {
      plan.getDescendants(root).stream().filter(WrittenTest::isMethod).forEach(this::declare);
    }
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    if (WrittenTest.isMethod(test)) {
      write(Kind.STARTED, test, "");
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
      Throwable thrown = result.getThrowable().orElseThrow();
      WrittenTest.of(test)
          .ifPresent(written -> write(Kind.FAILED, test, pictures.messageOf(thrown, written)));
    }
    if (WrittenTest.isMethod(test)) {
      write(Kind.ENDED, test, "");
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    events.write(new Event(Kind.ALL_DONE, "", 0, "", "", ""));
  }

  private void declare(TestIdentifier test) {
    Method method = ((MethodSource) test.getSource().orElseThrow()).getJavaMethod();
    RedAtStart red = method.getAnnotation(RedAtStart.class);
    if (red != null) {
      write(Kind.DECLARED_RED, test, red.saying());
    } else if (method.isAnnotationPresent(GreenAtStart.class)) {
      write(Kind.DECLARED_GREEN, test, "");
    }
  }

  private void write(Kind kind, TestIdentifier test, String message) {
    WrittenTest.of(test)
        .ifPresent(written ->
            events.write(
                new Event(
                    kind,
                    written.name(),
                    written.task(),
                    written.title(),
                    written.sentence(),
                    message)));
  }
}
