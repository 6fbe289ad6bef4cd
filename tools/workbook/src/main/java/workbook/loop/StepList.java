package workbook.loop;

import java.util.ArrayList;
import java.util.List;
import workbook.progress.StepState;
import workbook.text.CourseText;

/** All steps and tasks, with a cursor on a step. */
final class StepList implements View {

  private final Style style;
  private final List<StepState> states;
  private int cursor;

  StepList(Style style, List<StepState> states, int cursor) {
    this.style = style;
    this.states = states;
    this.cursor = cursor;
  }

  void move(int steps) {
    cursor = Math.clamp(cursor + steps, 0, states.size() - 1);
  }

  StepState chosen() {
    return states.get(cursor);
  }

  @Override
  public List<String> lines(int width, int height) {
    List<String> body = new ArrayList<>();
    int from = 0;
    int to = 0;
    for (StepState state : states) {
      boolean here = state == chosen();
      List<String> rows = CourseText.step(state);
      from = here ? body.size() : from;
      body.add(here ? style.chosen("> " + rows.getFirst()) : "  " + rows.getFirst());
      for (String row : rows.subList(1, rows.size())) {
        body.add("  " + (row.contains("[x]") ? style.done(row) : row));
      }
      to = here ? body.size() : to;
    }
    int room = height - 4;
    int top = Math.clamp((from + to - room) / 2, 0, Math.max(0, body.size() - room));
    List<String> lines = new ArrayList<>();
    lines.add(style.strong("Carry the Context: " + CourseText.count(states)));
    lines.add("");
    lines.addAll(body.subList(top, Math.min(body.size(), top + room)));
    while (lines.size() < height - 1) {
      lines.add("");
    }
    lines.add(style.quiet("up and down choose a step; enter goes to it; any other key goes back"));
    return lines;
  }
}
