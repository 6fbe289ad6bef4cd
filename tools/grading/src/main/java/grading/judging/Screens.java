package grading.judging;

import engine.Exercise;
import engine.Verdict;
import java.io.IOException;

/** Knows what a learner sees of a verdict. */
@FunctionalInterface
public interface Screens {

  /**
   * Returns it.
   *
   * @param submission the step as it was submitted: its folder has the submission's sources only
   * @param verdict the verdict, or the part of it that the screen is about
   * @return plain text over several lines
   * @throws IOException if a source that it quotes cannot be read
   */
  String of(Exercise submission, Verdict verdict) throws IOException;
}
