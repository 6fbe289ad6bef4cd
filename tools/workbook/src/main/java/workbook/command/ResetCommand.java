package workbook.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import workbook.course.Reset;
import workbook.course.Step;
import workbook.session.Session;

/** Starts a step over. */
@Command(
    name = "reset",
    header = "Start a step over.",
    description = {
      "Puts the starter back in its place, whether or not you have committed your code.",
      "Your version is kept in a folder below \"saved\", which is named."
    })
final class ResetCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;
  @Mixin private StepParameter step;

  @Override
  public Integer call() throws Exception {
    try (Session session = Start.session()) {
      Step chosen = step.namedIn(session);
      PrintWriter out = spec.commandLine().getOut();
      if (session.state().of(chosen).started()) {
        Path kept = new Reset(session.course(), Clock.systemDefaultZone()).reset(chosen);
        out.println("Your version is in %s.".formatted(kept));
        out.println("%s is as it was given.".formatted(chosen.name()));
      } else {
        out.println("%s is as it was given. There is nothing to do.".formatted(chosen.name()));
      }
      out.flush();
      return ExitCode.DONE;
    }
  }
}
