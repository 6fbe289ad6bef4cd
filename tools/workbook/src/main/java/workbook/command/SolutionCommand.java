package workbook.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import workbook.course.Solution;
import workbook.course.Step;
import workbook.session.Session;

/** Compares the learner's code with the solution. */
@Command(
    name = "solution",
    header = "Show what differs between your code and the solution.",
    description = "Your lines have a minus, the solution's lines a plus.")
final class SolutionCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StepParameter step;

  @Override
  public Integer call() throws Exception {
    try (Session session = Start.session()) {
      Step chosen = step.namedIn(session);
      List<String> difference = new Solution(session.course()).difference(chosen);
      PrintWriter out = spec.commandLine().getOut();
      if (difference.isEmpty()) {
        out.println("Your code is the solution.");
      }
      difference.forEach(out::println);
      out.flush();
      return ExitCode.DONE;
    }
  }
}
