package engine.worker;

import engine.worker.TestEvents.Event;
import engine.worker.TestEvents.Kind;
import java.lang.reflect.Method;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import testkit.FailureMessage;
import testkit.GreenAtStart;
import testkit.RedAtStart;
import testkit.Task;

/** Turns what JUnit tells into events. */
final class TestEventListener implements TestExecutionListener {

  private final TestEvents events;

  TestEventListener(TestEvents events) {
    this.events = events;
  }

  @Override
  public void testPlanExecutionStarted(TestPlan plan) {
    for (TestIdentifier root : plan.getRoots()) {
      plan.getDescendants(root).stream()
          .filter(TestEventListener::isWrittenTest)
          .forEach(this::declare);
    }
  }

  @Override
  public void executionStarted(TestIdentifier test) {
    if (isWrittenTest(test)) {
      events.write(new Event(Kind.STARTED, nameOf(test), taskOf(test), ""));
    }
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    boolean failed = result.getStatus() != TestExecutionResult.Status.SUCCESSFUL;
    if (test.isTest() || (failed && test.getSource().isPresent())) {
      Kind kind = failed ? Kind.FAILED : Kind.PASSED;
      int task = taskOf(test);
      String message =
          result.getThrowable().map(thrown -> FailureMessage.of(thrown, task)).orElse("");
      events.write(new Event(kind, nameOf(test), task, message));
    } else if (isWrittenTest(test)) {
      events.write(new Event(Kind.PASSED, nameOf(test), taskOf(test), ""));
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    events.write(new Event(Kind.ALL_DONE, "", 0, ""));
  }

  /** A method in the source, be it one test or the maker of several. */
  private static boolean isWrittenTest(TestIdentifier test) {
    return test.getSource().filter(MethodSource.class::isInstance).isPresent()
        && !test.getUniqueIdObject().getLastSegment().getType().endsWith("invocation");
  }

  private void declare(TestIdentifier test) {
    Method method = ((MethodSource) test.getSource().orElseThrow()).getJavaMethod();
    RedAtStart red = method.getAnnotation(RedAtStart.class);
    if (red != null) {
      events.write(new Event(Kind.DECLARED_RED, nameOf(test), taskOf(test), red.saying()));
    } else if (method.isAnnotationPresent(GreenAtStart.class)) {
      events.write(new Event(Kind.DECLARED_GREEN, nameOf(test), taskOf(test), ""));
    }
  }

  /** Class and method. Each invocation of a parameterized test has its method's name. */
  private static String nameOf(TestIdentifier test) {
    return test.getSource()
        .map(source ->
            switch (source) {
              case MethodSource method ->
                  simpleName(method.getClassName()) + "." + method.getMethodName();
              case ClassSource type -> simpleName(type.getClassName());
              default -> test.getDisplayName();
            })
        .orElse(test.getDisplayName());
  }

  private static String simpleName(String className) {
    return className.substring(className.lastIndexOf('.') + 1);
  }

  private static int taskOf(TestIdentifier test) {
    Class<?> type =
        switch (test.getSource().orElse(null)) {
          case MethodSource method -> method.getJavaClass();
          case ClassSource source -> source.getJavaClass();
          case null, default -> null;
        };
    Task task = type == null ? null : type.getAnnotation(Task.class);
    return task == null ? 0 : task.number();
  }
}
