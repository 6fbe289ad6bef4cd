package testkit.screen;

import java.util.Optional;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import testkit.Task;

/**
 * A test as it is written in a step: a method, however often JUnit runs it.
 *
 * @param name class and method, such as {@code Task1OwnIdTest.two_requests_…}; the class alone
 *     where JUnit speaks of a whole class
 * @param task the number of its task; 0 for a guard
 * @param title the title of its task
 * @param sentence what JUnit calls it; runs of one method differ in it
 */
public record WrittenTest(String name, int task, String title, String sentence) {

  /**
   * Finds the written test that JUnit speaks of.
   *
   * @param test a test, a run of it, or a class of tests
   * @return empty if it is none of these, or if its class has no {@link Task}
   */
  public static Optional<WrittenTest> of(TestIdentifier test) {
    return switch (test.getSource().orElse(null)) {
      case MethodSource method -> of(test, method.getJavaClass(), "." + method.getMethodName());
      case ClassSource type -> of(test, type.getJavaClass(), "");
      case null, default -> Optional.empty();
    };
  }

  private static Optional<WrittenTest> of(TestIdentifier test, Class<?> type, String method) {
    return Optional.ofNullable(type.getAnnotation(Task.class))
        .map(task ->
            new WrittenTest(
                type.getSimpleName() + method, task.number(), task.title(), test.getDisplayName()));
  }

  /**
   * Tells whether JUnit speaks of the method itself: not of one of its runs with a parameter, and
   * not of a class.
   *
   * @param test what JUnit speaks of
   */
  public static boolean isMethod(TestIdentifier test) {
    return test.getSource().filter(MethodSource.class::isInstance).isPresent()
        && !test.getUniqueIdObject().getLastSegment().getType().endsWith("invocation");
  }
}
