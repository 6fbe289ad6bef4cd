package workbook.course;

import engine.Course;
import engine.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The steps of the course, in their order. */
public final class Steps {

  private static final Pattern NUMBER = Pattern.compile("(?:step-)?0*(\\d+)(?:-.*)?");

  private final List<Step> steps;

  private Steps(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  /**
   * Reads the steps of a course.
   *
   * @param course the course
   * @throws IOException if a README or a POM cannot be read
   * @throws IllegalArgumentException if the course has no step
   */
  public static Steps of(Course course) throws IOException {
    String map = Files.readString(course.root().resolve("README.md"));
    List<Step> steps = new ArrayList<>();
    for (Exercise exercise : course.exercises()) {
      String title = new Readme(exercise.folder().resolve("README.md")).title();
      steps.add(new Step(exercise, steps.size() + 1, title, lesson(map, exercise)));
    }
    return new Steps(steps);
  }

  /** Returns all steps. */
  public List<Step> all() {
    return steps;
  }

  /**
   * Finds a step by what a learner types.
   *
   * @param name {@code step-03}, {@code 3}, or the name of its folder
   * @return empty if there is none
   */
  public Optional<Step> find(String name) {
    Matcher number = NUMBER.matcher(name);
    return number.matches()
        ? steps.stream()
            .filter(step -> String.valueOf(step.number()).equals(number.group(1)))
            .findFirst()
        : Optional.empty();
  }

  /** Returns the names of all steps, for a message. */
  public String names() {
    return steps.stream().map(Step::name).collect(Collectors.joining(", "));
  }

  /** The second cell of the step's row in the map. */
  private static String lesson(String map, Exercise exercise) {
    Pattern row =
        Pattern.compile(
            "(?m)^\\| \\[.*\\]\\(%s/README\\.md\\) \\| (.*?) \\|"
                .formatted(Pattern.quote(exercise.folder().getFileName().toString())));
    Matcher found = row.matcher(map);
    return found.find() ? found.group(1).replace("`", "") : "";
  }
}
