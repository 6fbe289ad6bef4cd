package grading.report.page;

import grading.result.ClassGrades;
import grading.result.Grade;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/**
 * All that the report's template shows.
 *
 * @param sandbox what kept the submissions apart
 * @param count how many learners there are
 * @param average the average points, with one decimal
 * @param possible how many points a learner can have at most
 * @param finished how many learners have them all
 * @param steps the columns of the overview
 * @param rows the rows of the overview
 * @param failedTasks the tasks that most learners failed
 * @param foundAnswers the wrong answers that were found most
 * @param sections a section for each learner
 */
record ReportPage(
    String sandbox,
    int count,
    String average,
    int possible,
    long finished,
    List<OverviewStep> steps,
    List<OverviewRow> rows,
    List<FailedTask> failedTasks,
    List<FoundAnswer> foundAnswers,
    List<LearnerSection> sections) {

  /** The page of a class. */
  static ReportPage of(ClassGrades grades) {
    List<Grade> learners = grades.learners();
    List<LearnerLink> links = LearnerLink.of(learners);
    double average = learners.stream().mapToInt(Grade::points).average().orElse(0);
    return new ReportPage(
        grades.sandbox(),
        learners.size(),
        String.format(Locale.ROOT, "%.1f", average),
        learners.stream().mapToInt(Grade::possible).max().orElse(0),
        learners.stream().filter(grade -> grade.points() == grade.possible()).count(),
        learners.stream()
            .limit(1)
            .flatMap(grade -> grade.steps().stream())
            .map(OverviewStep::of)
            .toList(),
        each(links, learners, OverviewRow::of),
        FailedTask.of(grades, links),
        FoundAnswer.of(grades, links),
        each(links, learners, LearnerSection::of));
  }

  /** Whether a task failed. */
  boolean hasFailedTasks() {
    return !failedTasks.isEmpty();
  }

  /** Whether a submission is like a wrong answer. */
  boolean hasFoundAnswers() {
    return !foundAnswers.isEmpty();
  }

  /** From which percentage on a submission counts as like a wrong answer. */
  int close() {
    return FoundAnswer.CLOSE;
  }

  private static <T> List<T> each(
      List<LearnerLink> links, List<Grade> learners, BiFunction<LearnerLink, Grade, T> shown) {
    return IntStream.range(0, links.size())
        .mapToObj(i -> shown.apply(links.get(i), learners.get(i)))
        .toList();
  }
}
