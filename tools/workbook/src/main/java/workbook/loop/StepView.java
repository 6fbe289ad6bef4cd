package workbook.loop;

import engine.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import testkit.screen.StepText;
import workbook.progress.StepState;
import workbook.text.CourseText;
import workbook.text.FilesOfStep;
import workbook.text.Links;
import workbook.text.VerdictText;

/** The main view: where the learner is, and the first thing that is not done. */
final class StepView implements View {

  /** What a learner at this screen does for a hint: it comes after those before it. */
  static final String HINTS = "press h";

  private static final int WIDEST = 110;
  private static final int MOST_TURNED_GREEN = 3;
  private static final String KEYS =
      "h hint  r run  d demo  v draw  l list  n/p step  s diff  x reset  ? help  q quit";

  private final Style style;
  private final Attempt attempt;
  private final List<StepState> states;
  private final String note;

  /**
   * Creates one.
   *
   * @param style the colours
   * @param attempt the step that the learner is at
   * @param states all steps
   * @param note what else there is to say, such as a question; may be empty
   */
  StepView(Style style, Attempt attempt, List<StepState> states, String note) {
    this.style = style;
    this.attempt = attempt;
    this.states = states;
    this.note = note;
  }

  @Override
  public List<String> lines(int width, int height) {
    try {
      return fitted(Math.min(width, WIDEST), height);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the step's files", e);
    }
  }

  private List<String> fitted(int width, int height) throws IOException {
    VerdictText text = new VerdictText(attempt.step(), width - 1, HINTS);
    List<String> head = head(text);
    List<String> tasks = tasks(text);
    List<String> body = body(text, width - 1);
    List<String> foot = foot(width - 1);
    int room = height - head.size() - foot.size();
    if (tasks.size() + body.size() > room) {
      tasks = openTaskOnly(tasks);
    }
    if (tasks.size() + body.size() > room) {
      body = withoutMiddle(body, room - tasks.size());
    }
    List<String> lines = new ArrayList<>(head);
    lines.addAll(tasks);
    lines.addAll(body);
    while (lines.size() < height - foot.size()) {
      lines.add("");
    }
    lines.addAll(foot);
    return lines.stream().map(this::styled).toList();
  }

  private List<String> head(VerdictText text) {
    StepState here = here();
    List<String> lines = new ArrayList<>();
    lines.add(
        "Carry the Context  %s  %s".formatted(CourseText.bar(states), CourseText.count(states)));
    lines.add("");
    lines.add(CourseText.heading(here));
    lines.addAll(text.notCounting(here.changedJudges()));
    lines.add("");
    return lines;
  }

  private StepState here() {
    return states.stream()
        .filter(state -> state.step().name().equals(attempt.step().name()))
        .findFirst()
        .orElseThrow();
  }

  private List<String> tasks(VerdictText text) {
    List<String> lines = new ArrayList<>();
    if (attempt.lastRun().isPresent()) {
      lines.addAll(text.tasks(attempt.lastRun().get()));
    } else {
      here()
          .tasks()
          .forEach(task -> lines.add("  [ ] Task %d  %s".formatted(task.number(), task.title())));
    }
    lines.add("");
    return lines;
  }

  /** Where there is little room, the open task and what follows its mark. */
  private static List<String> openTaskOnly(List<String> tasks) {
    List<String> open =
        tasks.stream().filter(line -> line.contains("<-- here") || line.isBlank()).toList();
    return open.size() > 1 ? open : tasks;
  }

  private List<String> body(VerdictText text, int width) throws IOException {
    List<String> lines = new ArrayList<>(turnedGreen(width));
    if (attempt.isDone() && !attempt.isRunning()) {
      lines.addAll(done(width));
      return lines;
    }
    Optional<Verdict> shown = attempt.toShow();
    if (shown.isPresent()) {
      Links links = new Links(new FilesOfStep(attempt.step()));
      lines.addAll(text.firstProblem(shown.get(), links));
    }
    return lines;
  }

  private List<String> turnedGreen(int width) {
    StepText text = new StepText(width);
    List<String> green = attempt.turnedGreen();
    List<String> lines = new ArrayList<>();
    for (String test : green.subList(0, Math.min(green.size(), MOST_TURNED_GREEN))) {
      lines.addAll(text.wrap("", "           ", "Green now: " + test));
    }
    if (green.size() > MOST_TURNED_GREEN) {
      lines.add("Green now: %d more".formatted(green.size() - MOST_TURNED_GREEN));
    }
    if (!green.isEmpty()) {
      lines.add("");
    }
    return lines;
  }

  private List<String> done(int width) {
    StepText text = new StepText(width);
    FilesOfStep files = new FilesOfStep(attempt.step());
    List<String> lines = new ArrayList<>();
    lines.add("All green.");
    lines.add("");
    lines.addAll(text.wrap("", "", "What this step teaches: " + attempt.step().lesson() + "."));
    lines.addAll(
        text.wrap(
            "",
            "",
            "Read \"Why it works\" and \"Still broken\" in "
                + files.path(attempt.step().readme())
                + "."));
    lines.add("");
    lines.add("Press s to compare your code with the solution.");
    boolean last = states.getLast().step().name().equals(attempt.step().name());
    lines.add(last ? "This was the last step." : "Press n to go on to the next step.");
    return lines;
  }

  private List<String> foot(int width) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    if (!note.isEmpty()) {
      lines.addAll(new StepText(width).wrap("", "", note));
    }
    lines.add(attempt.status());
    lines.add(KEYS);
    return lines;
  }

  /** The first lines say what happened, and the last ones say what to do. */
  private static List<String> withoutMiddle(List<String> lines, int room) {
    int rows = Math.max(2, room);
    int below = Math.min(rows / 2, fromOpen(lines));
    int above = rows - below - 1;
    List<String> fewer = new ArrayList<>(lines.subList(0, Math.max(0, above)));
    fewer.add("  ... press m for the whole message");
    fewer.addAll(lines.subList(lines.size() - below, lines.size()));
    return fewer;
  }

  /** How many of the last lines belong to <i>Open</i> and <i>Hint</i>. */
  private static int fromOpen(List<String> lines) {
    for (int row = 0; row < lines.size(); row++) {
      if (lines.get(row).strip().startsWith("Open: ")) {
        return lines.size() - row;
      }
    }
    return 2;
  }

  private String styled(String line) {
    if (line.startsWith("  [x]") || line.startsWith("Green now: ") || line.equals("All green.")) {
      return style.done(line);
    }
    if (line.startsWith("This verdict does not count")) {
      return style.wrong(line);
    }
    if (line.startsWith("Carry the Context  [") || line.startsWith(attempt.step().name())) {
      return style.strong(line);
    }
    if (line.equals(KEYS)) {
      return style.quiet(line);
    }
    return new Links(new FilesOfStep(attempt.step())).withLinks(line);
  }
}
