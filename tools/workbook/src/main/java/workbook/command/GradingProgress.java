package workbook.command;

import grading.judging.ClassGrader;
import grading.report.TerminalName;
import grading.result.Grade;
import java.io.PrintWriter;
import java.time.Duration;

/**
 * Says how far a class is, a line for each submission, with an estimate of the time that is left.
 */
final class GradingProgress implements ClassGrader.Listener {

  private static final int LONGEST_NAME = 30;

  private final int submissions;
  private final PrintWriter out;
  private final long start = System.nanoTime();
  private int graded;
  private int judged;

  GradingProgress(int submissions, PrintWriter out) {
    this.submissions = submissions;
    this.out = out;
  }

  @Override
  public void graded(Grade grade, boolean before) {
    graded++;
    judged += before ? 0 : 1;
    out.printf(
        "%d of %d  %s: %d of %d points%s%s%n",
        graded,
        submissions,
        TerminalName.of(grade.learner(), LONGEST_NAME),
        grade.points(),
        grade.possible(),
        before ? " (from an earlier run)" : "",
        left());
    out.flush();
  }

  private String left() {
    int open = submissions - graded;
    if (open == 0 || judged == 0) {
      return "";
    }
    Duration each = Duration.ofNanos(System.nanoTime() - start).dividedBy(judged);
    long seconds = each.multipliedBy(open).toSeconds();
    return seconds < 90
        ? ". About %d seconds left.".formatted(seconds + 1)
        : ". About %d minutes left.".formatted(Math.round(seconds / 60.0));
  }
}
