package workbook.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import workbook.course.Hint;
import workbook.course.Step;
import workbook.session.Session;
import workbook.text.Markdown;

/** Shows a hint. */
@Command(
    name = "hint",
    header = "Show one hint of a task.",
    description = "Each task has three hints: a nudge, the concept, and nearly the answer.")
final class HintCommand implements Callable<Integer> {

  private static final int WIDTH = 80;

  @Spec private CommandSpec spec;
  @Mixin private StepParameter step;

  @Option(
      names = "--task",
      paramLabel = "N",
      description = "The task. Without it: the first task that is not done.")
  private int task;

  @Option(
      names = "--number",
      paramLabel = "N",
      defaultValue = "1",
      description = "Which of its hints: 1, 2 or 3. Without it: 1.")
  private int number;

  @Override
  public Integer call() throws Exception {
    try (Session session = Start.session()) {
      Step chosen = step.in(session);
      Tasks.require(chosen, task, spec);
      int about = task > 0 ? task : session.state().of(chosen).currentTask();
      List<Hint> hints = chosen.hints(about);
      if (number < 1 || number > hints.size()) {
        throw new ParameterException(
            spec.commandLine(),
            "Task %d has no hint %d. Its hints are 1 to %d."
                .formatted(about, number, hints.size()));
      }
      Hint hint = hints.get(number - 1);
      PrintWriter out = spec.commandLine().getOut();
      out.println(
          "%s, hint %d of task %d: %s".formatted(chosen.name(), number, about, hint.kind()));
      out.println();
      new Markdown(WIDTH).lines(hint.text()).forEach(out::println);
      out.flush();
      return ExitCode.DONE;
    }
  }
}
