package workbook.command;

import java.util.ArrayList;
import java.util.List;
import workbook.course.Step;
import workbook.course.Steps;

/** Steps as an instructor names them, such as {@code 1-3} or {@code 1,4}. */
final class StepRange {

  private StepRange() {}

  /**
   * Finds them.
   *
   * @param text what was typed; null for all steps
   * @throws IllegalArgumentException if there is no such step
   */
  static List<Step> in(Steps steps, String text) {
    if (text == null) {
      return steps.all();
    }
    List<Integer> numbers = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      String[] ends = part.strip().split("(?<=\\d)-", 2);
      int first = number(steps, ends[0]);
      int last = ends.length == 1 ? first : number(steps, ends[1]);
      if (last < first) {
        throw new IllegalArgumentException(
            "\"%s\" begins after its end. Write it like 1-3.".formatted(part));
      }
      for (int number = first; number <= last; number++) {
        numbers.add(number);
      }
    }
    return steps.all().stream().filter(step -> numbers.contains(step.number())).toList();
  }

  private static int number(Steps steps, String name) {
    return steps
        .find(name.strip())
        .map(Step::number)
        .orElseThrow(() ->
            new IllegalArgumentException(
                "There is no step \"%s\". The steps are %s.".formatted(name, steps.names())));
  }
}
