package workbook.text;

import engine.Exercise;
import engine.Verdict;
import grading.judging.Screens;
import java.io.IOException;
import workbook.course.Step;
import workbook.course.Steps;

/** What learners see where there is no terminal, for who grades them. */
public final class LearnerScreens implements Screens {

  private static final int WIDTH = 80;

  private final Steps steps;

  /**
   * Creates one.
   *
   * @param steps the course's steps
   */
  public LearnerScreens(Steps steps) {
    this.steps = steps;
  }

  @Override
  public String of(Exercise submission, Verdict verdict) throws IOException {
    Step given = steps.find(submission.name()).orElseThrow();
    Step step = new Step(submission, given.number(), given.title(), given.lesson());
    Links links = new Links(new FilesOfStep(step));
    return String.join("\n", new VerdictText(step, WIDTH).firstProblem(verdict, links));
  }
}
