package workbook.loop;

import engine.Demo;
import engine.Verdict;
import engine.Verdict.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import workbook.course.Hint;
import workbook.course.Reset;
import workbook.course.Solution;
import workbook.course.Step;
import workbook.progress.StepState;
import workbook.session.Session;
import workbook.text.FilesOfStep;
import workbook.text.Links;
import workbook.text.Markdown;
import workbook.text.VerdictText;

/**
 * The learner's loop. Keys, saves and verdicts are events in one queue; one thread takes them, one
 * after the other, changes what is known, and draws the screen anew.
 */
public final class Loop {

  private static final String BACK = "any other key goes back";

  private static final List<String> HELP =
      List.of(
          "Save a file of the step, and its tests run.",
          "",
          "h  a hint for the task that you are at; press it again for the next one",
          "m  the whole message, where it does not fit on the screen",
          "r  run the tests again",
          "d  run the demo with your code",
          "v  run the demo, and draw what happens as a page for a browser",
          "l  list all steps and tasks, and go to one",
          "n  go to the next step",
          "p  go to the step before",
          "s  compare your code with the solution, when all is green",
          "x  start this step over; your version is kept",
          "q  quit",
          "",
          "A guard is a test that was green at the start. If it fails, your last edit broke",
          "something that worked. Fix that first.",
          "",
          "The same works as commands, also in scripts: workbook --help");

  private final Session session;
  private final LinkedBlockingQueue<Event> events = new LinkedBlockingQueue<>();
  private final Style style = Style.ofEnvironment();
  private final Map<String, Integer> hintsSeen = new HashMap<>();
  private Attempt attempt;
  private List<StepState> states;
  private Saves saves;
  private Runs runs;
  private View over;
  private String note = "";
  private boolean asksForReset;
  private boolean showsHints;

  /**
   * Creates one.
   *
   * @param session the course and what judges
   * @param first the step that it opens with
   * @throws IOException if the step's files cannot be read
   */
  public Loop(Session session, Step first) throws IOException {
    this.session = session;
    states = session.state().all();
    attempt = new Attempt(first, stateOf(first).verdict());
  }

  /**
   * Runs until the learner quits.
   *
   * @return whether the last step that was shown is done
   * @throws IOException if the terminal or the files cannot be read
   * @throws InterruptedException if the caller is interrupted
   */
  public boolean run() throws IOException, InterruptedException {
    try (TerminalScreen screen = new TerminalScreen();
        Runs background = new Runs(session, events::add)) {
      runs = background;
      open(attempt.step());
      draw(screen);
      screen.listen(events::add);
      boolean goesOn = true;
      while (goesOn) {
        goesOn = handle(events.take());
        if (events.isEmpty()) {
          draw(screen);
        }
      }
    } finally {
      saves.close();
    }
    return attempt.isDone();
  }

  /** Code that does not compile says nothing about its tasks. */
  private void refresh(Verdict verdict) throws IOException {
    StepState before = stateOf(attempt.step());
    List<StepState> now = new ArrayList<>(session.state().all());
    if (verdict.outcome() == Outcome.DID_NOT_COMPILE) {
      now.set(indexOf(attempt.step()), before);
    }
    states = now;
  }

  private void draw(TerminalScreen screen) {
    View view = over != null ? over : new StepView(style, attempt, states, note);
    screen.show(view.lines(screen.width(), screen.height()));
  }

  /** Returns whether the loop goes on. */
  private boolean handle(Event event) throws IOException {
    switch (event) {
      case Event.Key key -> {
        return press(key.name());
      }
      case Event.Resized resized -> {}
      case Event.Saved saved -> {
        note =
            saved.foundByLook()
                ? "This system does not tell when a file is saved, so the workbook looks every half"
                    + " second."
                : "";
        over = null; // what it shows is about the code before
        showsHints = false;
        judge();
      }
      case Event.SoFar soFar -> {
        if (runs.isLatest(soFar.run())) {
          attempt.advance(soFar.verdict());
        }
      }
      case Event.Judged judged -> {
        if (runs.isLatest(judged.run())) {
          attempt.end(judged.verdict(), judged.millis());
          refresh(judged.verdict());
        }
      }
      case Event.DemoEnded ended -> {
        if (runs.isLatest(ended.run())) {
          over = page("The demo of " + attempt.step().name(), demoText(ended.demo()), BACK);
          note = "";
        }
      }
      case Event.Drawn drawn -> {
        if (runs.isLatest(drawn.run())) {
          over =
              page(
                  "The picture of the demo of " + attempt.step().name(),
                  List.of("Open it in a browser:", "", drawn.page().toUri().toString()),
                  BACK);
          note = "";
        }
      }
      case Event.Broke broke -> {
        if (runs.isLatest(broke.run())) {
          attempt.giveUp();
          note = "That was not possible: " + broke.problem().getMessage();
        }
      }
    }
    return true;
  }

  private boolean press(String key) throws IOException {
    if (over != null) {
      pressOver(key);
      return true;
    }
    if (asksForReset) {
      asksForReset = false;
      note = "";
      if (key.equals("y")) {
        reset();
      }
      return true;
    }
    note = "";
    switch (key) {
      case "q" -> {
        return false;
      }
      case "h" -> showHint();
      case "r" -> judge();
      case "d" -> {
        attempt.giveUp();
        note = "The demo runs";
        runs.demo(attempt.step());
      }
      case "v" -> {
        attempt.giveUp();
        note = "The demo runs, and is drawn";
        runs.picture(attempt.step());
      }
      case "l" -> over = new StepList(style, states, indexOf(attempt.step()));
      case "n" -> go(1);
      case "p" -> go(-1);
      case "s" -> compare();
      case "x" -> {
        asksForReset = true;
        note =
            "Start %s over? Your version is kept in a folder below \"saved\". y: yes, other keys: no"
                .formatted(attempt.step().name());
      }
      case "m" -> over = page(attempt.step().name(), wholeMessage(), BACK);
      case "?" -> over = page("The workbook's keys", HELP, BACK);
      default -> {}
    }
    return true;
  }

  private void pressOver(String key) throws IOException {
    switch (over) {
      case StepList list when key.equals("up") -> list.move(-1);
      case StepList list when key.equals("down") -> list.move(1);
      case StepList list when key.equals("enter") -> {
        over = null;
        open(list.chosen().step());
      }
      case Pager pager when pager.scroll(key) -> {}
      case Pager pager when showsHints && key.equals("h") -> showHint();
      default -> {
        over = null;
        showsHints = false;
      }
    }
  }

  private void open(Step step) throws IOException {
    if (saves != null) {
      saves.close();
    }
    attempt = new Attempt(step, stateOf(step).verdict());
    saves = new Saves(step, foundByLook -> events.add(new Event.Saved(foundByLook)));
    judge();
  }

  private void judge() {
    attempt.begin();
    runs.judge(attempt.step(), attempt.task());
  }

  private void go(int steps) throws IOException {
    int wanted = indexOf(attempt.step()) + steps;
    if (wanted < 0 || wanted >= states.size()) {
      note = steps < 0 ? "This is the first step." : "This is the last step.";
    } else {
      open(states.get(wanted).step());
    }
  }

  private StepState stateOf(Step step) {
    return states.get(indexOf(step));
  }

  private int indexOf(Step step) {
    return step.number() - 1;
  }

  /** One more hint each time: the reader of a hint has not asked for the next. */
  private void showHint() throws IOException {
    if (attempt.isDone()) {
      note = "All tasks are done. There is nothing to hint at.";
      return;
    }
    int task = attempt.task();
    List<Hint> hints = attempt.step().hints(task);
    int seen =
        hintsSeen.merge(
            attempt.step().name() + task, 1, (before, one) -> Math.min(before + one, hints.size()));
    List<String> text = new ArrayList<>();
    for (Hint hint : hints.subList(0, Math.min(seen, hints.size()))) {
      text.add("Hint %d: %s".formatted(hint.number(), hint.kind()));
      text.add("");
      text.addAll(new Markdown(76).lines(hint.text()));
      text.add("");
    }
    String more = seen < hints.size() ? "h: the next hint; " : "";
    over = page("%s, task %d".formatted(attempt.step().name(), task), text, more + BACK).atEnd();
    showsHints = true;
  }

  private void compare() throws IOException {
    if (!attempt.isDone()) {
      note =
          "The solution is shown when all tasks are done. (\"workbook solution %s\" shows it now.)"
              .formatted(attempt.step().name());
      return;
    }
    List<String> difference = new Solution(session.course()).difference(attempt.step());
    over =
        page(
            "Your lines have a minus, the solution's lines a plus",
            difference.isEmpty() ? List.of("Your code is the solution.") : difference,
            BACK);
  }

  private void reset() throws IOException {
    Path kept = new Reset(session.course(), Clock.systemDefaultZone()).reset(attempt.step());
    states = session.state().all(); // the verdict on what was there is not one on the starter
    open(attempt.step()); // the folder that was watched may have been deleted
    note = "Your version is in " + session.course().root().relativize(kept);
  }

  private Pager page(String title, List<String> text, String keys) {
    return new Pager(style, title, text, keys);
  }

  private List<String> demoText(Demo demo) throws IOException {
    return demo.problems().isEmpty()
        ? demo.output().lines().toList()
        : new VerdictText(attempt.step(), 79).compileError(demo.problems());
  }

  private List<String> wholeMessage() throws IOException {
    if (attempt.toShow().isEmpty()) {
      return List.of();
    }
    VerdictText text = new VerdictText(attempt.step(), 79, StepView.HINTS);
    Verdict shown = attempt.toShow().get();
    return shown.outcome() == Outcome.DID_NOT_COMPILE
        ? text.compileErrors(shown.problems())
        : text.firstProblem(shown, new Links(new FilesOfStep(attempt.step())));
  }
}
