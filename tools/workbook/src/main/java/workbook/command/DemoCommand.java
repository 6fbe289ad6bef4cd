package workbook.command;

import engine.Demo;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import workbook.course.DemoPicture;
import workbook.course.DemoRun;
import workbook.course.Step;
import workbook.session.Session;
import workbook.text.VerdictText;

/** Runs a step's demo. */
@Command(
    name = "demo",
    header = "Run a step's demo with your code.",
    description = "The environment variable ENV reaches the demo.")
final class DemoCommand implements Callable<Integer> {

  private static final int WIDTH = 80;

  @Spec private CommandSpec spec;
  @Mixin private StepParameter step;

  @Option(
      names = "--picture",
      description = "Also draw what happened: a page that replays it, for a browser.")
  private boolean picture;

  @Override
  public Integer call() throws Exception {
    try (Session session = Start.session()) {
      Step chosen = step.in(session);
      Demo demo = new DemoRun(session.engine()).run(chosen);
      PrintWriter out = spec.commandLine().getOut();
      if (demo.problems().isEmpty()) {
        out.print(demo.output());
        if (picture) {
          out.println("Picture: " + new DemoPicture(session.pictures()).draw(chosen, demo));
        }
      } else {
        new VerdictText(chosen, WIDTH).compileError(demo.problems()).forEach(out::println);
      }
      out.flush();
      return demo.problems().isEmpty() ? ExitCode.DONE : ExitCode.TASKS_OPEN;
    }
  }
}
