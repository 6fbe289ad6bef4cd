package engine;

import engine.Verdict.Problem;
import engine.recording.RecordedLine;
import java.util.List;

/**
 * What came of running a program of a submission.
 *
 * @param problems why the submission did not compile; empty if it did
 * @param output what the program printed
 * @param lines what it logged, line by line
 */
public record Demo(List<Problem> problems, String output, List<RecordedLine> lines) {

  public Demo {
    problems = List.copyOf(problems);
    lines = List.copyOf(lines);
  }
}
