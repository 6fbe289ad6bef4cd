package workbook.command;

import engine.Verdict;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import workbook.course.Step;
import workbook.text.FilesOfStep;
import workbook.text.Links;
import workbook.text.VerdictText;

/** A verdict where there is no terminal. */
final class PlainText {

  private final Step step;
  private final VerdictText text;

  PlainText(Step step, int width) {
    this.step = step;
    text = new VerdictText(step, width);
  }

  void print(Verdict verdict, List<String> changedJudges, PrintWriter out) throws IOException {
    out.println(text.summary(verdict));
    text.notCounting(changedJudges).forEach(out::println);
    if (!verdict.tests().isEmpty()) {
      out.println();
      text.tasks(verdict).forEach(out::println);
    }
    List<String> problem = text.firstProblem(verdict, new Links(new FilesOfStep(step)));
    if (!problem.isEmpty()) {
      out.println();
      problem.forEach(out::println);
    }
  }
}
