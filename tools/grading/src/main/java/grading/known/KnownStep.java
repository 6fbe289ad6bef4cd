package grading.known;

import engine.Exercise;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the course's authors recorded about a step: its tests, and what its kept wrong answers fail.
 * To judge these answers anew whenever a class is graded would take longer than the class.
 *
 * @param tests all tests, in the order in which they run
 * @param answers the kept wrong answers, by name
 */
public record KnownStep(List<KnownTest> tests, List<KnownAnswer> answers) {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  public KnownStep {
    tests = List.copyOf(tests);
    answers = List.copyOf(answers);
  }

  /** A step of which nothing is recorded. */
  static KnownStep nothing() {
    return new KnownStep(List.of(), List.of());
  }

  /**
   * Reads what is recorded about a step.
   *
   * @param course the course's top folder
   * @param exercise the step
   * @throws IOException if the record is missing or cannot be read
   */
  public static KnownStep of(Path course, Exercise exercise) throws IOException {
    Path file = file(course, exercise);
    return MAPPER.readValue(Files.readString(file), KnownStep.class);
  }

  /** Records it. */
  void write(Path course, Exercise exercise) throws IOException {
    Path file = file(course, exercise);
    Files.createDirectories(file.getParent());
    String json = MAPPER.writeValueAsString(this).replace("\r\n", "\n") + "\n";
    Files.writeString(file, json, StandardCharsets.UTF_8);
  }

  static Path file(Path course, Exercise exercise) {
    return course
        .resolve("tools")
        .resolve("grading")
        .resolve("known")
        .resolve(exercise.name() + ".json");
  }
}
