package grading.known;

import engine.Answer;
import engine.Course;
import engine.Exercise;
import engine.Given;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Tells whether a kept answer or what judges it was changed since it was recorded. Line ends do not
 * count, since they differ from machine to machine.
 *
 * @param course the course
 */
record Fingerprints(Course course) {

  /** Of an answer: the files that it is laid over, its own, and the step's tests. */
  String of(Exercise exercise, Answer answer) throws IOException {
    StringBuilder text = new StringBuilder();
    Path starter = new Given(course).starter(exercise);
    for (Path layer : answer.layers(starter, course.solution(exercise))) {
      add(layer, text);
    }
    add(exercise.tests(), text);
    return Given.hash(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static void add(Path folder, StringBuilder text) throws IOException {
    Given.hashes(folder)
        .forEach((name, hash) -> {
          if (!name.equals("answer.properties")) {
            text.append(name).append(' ').append(hash).append('\n');
          }
        });
  }
}
