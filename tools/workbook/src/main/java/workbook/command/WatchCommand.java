package workbook.command;

import engine.Verdict;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import workbook.course.Step;
import workbook.loop.Loop;
import workbook.loop.Saves;
import workbook.session.Session;

/** Judges a step after each save. */
@Command(
    name = "watch",
    header = "Run a step's tests after each save.",
    description = {
      "In a terminal this opens the loop, and ? shows its keys. Elsewhere it prints what \"check\"",
      "prints after each save, until it is stopped."
    })
final class WatchCommand implements Callable<Integer> {

  private static final int WIDTH = 80;

  @Spec private CommandSpec spec;
  @Mixin private StepParameter step;

  @Override
  public Integer call() throws Exception {
    try (Session session = Start.session()) {
      Step chosen = step.in(session);
      if (Terminals.isTerminal()) {
        return new Loop(session, chosen).run() ? ExitCode.DONE : ExitCode.TASKS_OPEN;
      }
      return print(session, chosen);
    }
  }

  private int print(Session session, Step chosen) throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    LinkedBlockingQueue<Boolean> saves = new LinkedBlockingQueue<>();
    try (Saves watching = new Saves(chosen, saves::add)) {
      while (true) {
        Verdict verdict = session.judge().judge(chosen, 0, soFar -> {});
        List<String> changedJudges = session.state().of(chosen).changedJudges();
        new PlainText(chosen, WIDTH).print(verdict, changedJudges, out);
        out.println();
        out.flush();
        saves.take();
        saves.clear();
      }
    }
  }
}
