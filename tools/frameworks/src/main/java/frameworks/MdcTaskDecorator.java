package frameworks;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.slf4j.MDC;

/**
 * Propagates the MDC with a task. A framework calls such a decorator for each task that its
 * executor gets; Spring's {@code TaskDecorator} has this form.
 */
public final class MdcTaskDecorator implements UnaryOperator<Runnable> {

  /**
   * Captures the MDC of the submitting thread.
   *
   * @param task the task
   * @return a task that sets the captured MDC, and afterwards restores that of its worker
   */
  @Override
  public Runnable apply(Runnable task) {
    Map<String, String> captured = MDC.getCopyOfContextMap();
    return () -> {
      Map<String, String> before = MDC.getCopyOfContextMap();
      set(captured);
      try {
        task.run();
      } finally {
        set(before);
      }
    };
  }

  /** An empty MDC has no map. */
  private static void set(Map<String, String> values) {
    if (values == null) {
      MDC.clear();
    } else {
      MDC.setContextMap(values);
    }
  }
}
