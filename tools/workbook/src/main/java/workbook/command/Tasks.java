package workbook.command;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import workbook.course.Step;

/** Refuses numbers of tasks that a step does not have. */
final class Tasks {

  private Tasks() {}

  /**
   * Does so.
   *
   * @param step the step
   * @param task the number that was given; 0 if none was
   * @param spec the command that it was given to
   * @throws ParameterException if the step has no such task
   */
  static void require(Step step, int task, CommandSpec spec) throws IOException {
    int tasks = step.tasks().size();
    if (task < 0 || task > tasks) {
      throw new ParameterException(
          spec.commandLine(),
          "%s has no task %d. Its tasks are 1 to %d.".formatted(step.name(), task, tasks));
    }
  }
}
