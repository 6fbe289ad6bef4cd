package engine.worker;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;
import testkit.Task;

/** Runs the tests of one task before all others, whose order stays as it is. */
public final class TaskFirst implements ClassOrderer {

  /** The configuration parameter with the task's number. */
  static final String NUMBER = "engine.task.first";

  @Override
  public void orderClasses(ClassOrdererContext context) {
    String first = context.getConfigurationParameter(NUMBER).orElseThrow();
    context.getClassDescriptors().sort(Comparator.comparing(type -> !first.equals(taskOf(type))));
  }

  private static String taskOf(ClassDescriptor type) {
    return type.findAnnotation(Task.class).map(task -> task.number() + "").orElse("");
  }
}
