package engine;

import engine.Verdict.Problem;
import java.util.List;

/**
 * What came of running a program of a submission.
 *
 * @param problems why the submission did not compile; empty if it did
 * @param output what the program printed
 */
public record Demo(List<Problem> problems, String output) {

  public Demo {
    problems = List.copyOf(problems);
  }
}
