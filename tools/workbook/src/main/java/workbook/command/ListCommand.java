package workbook.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import workbook.progress.StepState;
import workbook.session.Session;
import workbook.text.CourseText;

/** Lists all steps and tasks. */
@Command(
    name = "list",
    header = "List all steps and tasks, and say which are done.",
    description = "Steps whose code has changed since the last look are judged first.")
final class ListCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--json",
      description = "Print JSON. Its schema: tools/workbook, list.schema.json.")
  private boolean json;

  @Override
  public Integer call() throws Exception {
    try (Session session = Start.session()) {
      for (StepState state : session.state().all()) {
        if (state.isUnknown()) {
          session.judge().judge(state.step(), 0, soFar -> {});
        }
      }
      List<StepState> states = session.state().all();
      print(states);
      return states.stream().allMatch(StepState::isDone) ? ExitCode.DONE : ExitCode.TASKS_OPEN;
    }
  }

  private void print(List<StepState> states) {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      out.println(Json.list(states));
    } else {
      out.println(CourseText.count(states));
      for (StepState state : states) {
        out.println();
        CourseText.step(state).forEach(out::println);
      }
    }
    out.flush();
  }
}
