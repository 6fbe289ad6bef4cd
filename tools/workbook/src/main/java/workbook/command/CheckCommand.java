package workbook.command;

import engine.Verdict;
import engine.Verdict.Outcome;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import workbook.course.Step;
import workbook.session.Session;

/** Judges a step once. */
@Command(
    name = "check",
    header = "Run a step's tests once, and say what they found.",
    description = "The exit code is 0 if all tests pass, and 1 if a task is open.")
final class CheckCommand implements Callable<Integer> {

  private static final int WIDTH = 80;

  @Spec private CommandSpec spec;
  @Mixin private StepParameter step;

  @Option(
      names = "--task",
      paramLabel = "N",
      description = "Only say what the tests of this task found.")
  private int task;

  @Option(
      names = "--json",
      description = "Print JSON. Its schema: tools/workbook, check.schema.json.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    try (Session session = Start.session()) {
      Step chosen = step.in(session);
      Tasks.require(chosen, task, spec);
      Verdict verdict = only(session.judge().judge(chosen, task, soFar -> {}));
      List<String> changedJudges = session.state().of(chosen).changedJudges();
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(Json.check(verdict, changedJudges));
      } else {
        new PlainText(chosen, WIDTH).print(verdict, changedJudges, out);
      }
      out.flush();
      return verdict.passed() && changedJudges.isEmpty() ? ExitCode.DONE : ExitCode.TASKS_OPEN;
    }
  }

  private Verdict only(Verdict verdict) {
    boolean isAboutAll = task == 0 || verdict.outcome() == Outcome.DID_NOT_COMPILE;
    return isAboutAll ? verdict : verdict.only(task);
  }
}
