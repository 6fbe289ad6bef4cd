package engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A course's exercises with their solutions and kept answers.
 *
 * @param root its top folder
 */
public record Course(Path root) {

  /**
   * Lists the exercises in their order.
   *
   * @throws IOException if a folder cannot be read
   * @throws IllegalArgumentException if there is none
   */
  public List<Exercise> exercises() throws IOException {
    return Exercise.of(root);
  }

  /**
   * Returns the folder of an exercise's solution.
   *
   * @param exercise the exercise, such as {@code step-01}, whose solution is {@code solution-01}
   */
  public Path solutionFolder(Exercise exercise) {
    return root.resolve("solutions").resolve(exercise.name().replace("step-", "solution-"));
  }

  /**
   * Reads an exercise's kept answers, wrong ones first, each kind by name.
   *
   * @param exercise the exercise
   * @throws IOException if a folder cannot be read
   * @throws IllegalArgumentException if one of them does not say what to expect
   */
  public List<Answer> answers(Exercise exercise) throws IOException {
    return Answer.of(solutionFolder(exercise));
  }

  /**
   * Returns an exercise's solution: a folder with {@code java} and {@code resources}.
   *
   * @param exercise the exercise
   */
  public Path solution(Exercise exercise) {
    return solutionFolder(exercise).resolve("src").resolve("main");
  }
}
