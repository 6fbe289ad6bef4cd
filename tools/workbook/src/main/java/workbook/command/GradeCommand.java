package workbook.command;

import engine.Course;
import engine.Engine;
import engine.Limits;
import engine.Sandbox;
import grading.judging.ClassGrader;
import grading.judging.CourseStep;
import grading.report.GradesTable;
import grading.report.Reports;
import grading.result.ClassGrades;
import grading.result.Grade;
import grading.result.StepOutcome;
import grading.submission.SubmissionFinder;
import grading.submission.SubmissionFinder.Found;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbook.course.Step;
import workbook.course.Steps;
import workbook.text.CourseText;
import workbook.text.LearnerScreens;

/** Grades a class. */
@Command(
    name = "grade",
    header = "Grade the submissions of a class.",
    description = {
      "A submission is a learner's clone, or a folder or zip with the learner's steps. Only the",
      "files below src/main of the steps count. The tests, the rules and the tools are those of",
      "this course. Relative paths start at the course's top folder.",
      "The exit code is 1 if a submission cannot be read, or if a learner is below --fail-under.",
      "A run that was interrupted continues where it was when you start it again."
    })
final class GradeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "DIR",
      description =
          "Submissions, or folders of them. The name of a folder or zip is the learner's name.")
  private List<Path> paths;

  @Option(
      names = "--steps",
      paramLabel = "RANGE",
      description = "Only these steps, such as 1-3 or 1,4. Default: all")
  private String steps;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "How many submissions to grade at once. Default: one for each core")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--limit",
      paramLabel = "SECONDS",
      description =
          "How long one step of one submission may run. Default: ${DEFAULT-VALUE}."
              + " A step without progress is stopped after 20 seconds.",
      defaultValue = "600")
  private int limit;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where the grades are written. Default: ${DEFAULT-VALUE}",
      defaultValue = "grades")
  private Path out;

  @Option(
      names = "--fail-under",
      paramLabel = "PERCENT",
      description =
          "End with exit code 1 if a learner has less than this percentage of the points.")
  private int failUnder;

  @Option(names = "--gradescope", description = "Also write results.json, as Gradescope reads it.")
  private boolean gradescope;

  @Option(
      names = "--sandbox",
      paramLabel = "KIND",
      description =
          "How to isolate submissions: ${COMPLETION-CANDIDATES}."
              + " Default: the strongest that works here")
  private Sandbox sandbox;

  @Override
  public Integer call() throws Exception {
    require(jobs >= 1, "--jobs has to be 1 at least.");
    require(limit >= 1, "--limit has to be 1 second at least.");
    require(failUnder >= 0 && failUnder <= 100, "--fail-under has to be from 0 to 100.");
    Course course = new Course(Start.course());
    Steps all = Steps.of(course);
    List<CourseStep> chosen = chosen(course, all);
    List<Found> submissions = submissions();
    PrintWriter progress = spec.commandLine().getErr();
    Sandbox box = sandbox();
    progress.println(box.sentence());
    for (Path other : SubmissionFinder.others(paths)) {
      progress.println("Not graded: %s is not a zip and has no step folder.".formatted(other));
    }
    progress.printf(
        "Grading %d submissions, %s.%n",
        submissions.size(),
        chosen.stream().map(step -> step.exercise().name()).collect(Collectors.joining(", ")));
    progress.flush();
    Limits limits = Limits.USUAL.within(Duration.ofSeconds(limit));
    try (OrderlyEnd end = new OrderlyEnd();
        TemporaryFolder temporary = new TemporaryFolder("grade");
        Engine engine =
            new Engine(
                limits,
                Files.createDirectory(temporary.path().resolve("e")),
                Optional.of(Start.kept().resolve("grading")),
                box,
                hidden(course, submissions))) {
      ClassGrades grades =
          new ClassGrader(
                  course,
                  chosen,
                  engine,
                  new LearnerScreens(all),
                  temporary.path(),
                  out.resolve("submissions"))
              .grade(
                  submissions,
                  jobs,
                  box.sentence(),
                  new GradingProgress(submissions.size(), progress));
      print(grades, Reports.write(grades, out, gradescope));
      return grades.learners().stream().allMatch(this::isFine)
          ? ExitCode.DONE
          : ExitCode.TASKS_OPEN;
    } catch (InterruptedException e) {
      progress.println("Interrupted. Start the same command again to continue.");
      return ExitCode.COULD_NOT_RUN;
    }
  }

  private boolean isFine(Grade grade) {
    return 100 * grade.points() >= failUnder * grade.possible()
        && grade.steps().stream().noneMatch(step -> step.outcome() == StepOutcome.UNREADABLE);
  }

  private void print(ClassGrades grades, Path report) {
    PrintWriter printed = spec.commandLine().getOut();
    GradesTable.of(grades).forEach(printed::println);
    printed.println();
    printed.println("Report: " + report);
    printed.flush();
  }

  private void require(boolean fine, String message) {
    if (!fine) {
      throw new ParameterException(spec.commandLine(), message);
    }
  }

  private List<CourseStep> chosen(Course course, Steps all) throws IOException {
    List<CourseStep> chosen = new ArrayList<>();
    try {
      for (Step step : StepRange.in(all, steps)) {
        String title = CourseText.lessonTitle(step.title());
        chosen.add(CourseStep.of(course, step.exercise(), title));
      }
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
    return chosen;
  }

  private List<Found> submissions() throws IOException {
    try {
      return SubmissionFinder.in(paths);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private Sandbox sandbox() {
    if (sandbox == null) {
      return Sandbox.strongest();
    }
    require(sandbox.works(), "--sandbox %s does not work here.".formatted(sandbox));
    return sandbox;
  }

  /** The solutions, and what other learners have handed in. */
  private List<Path> hidden(Course course, List<Found> submissions) throws IOException {
    Set<Path> hidden = new LinkedHashSet<>();
    hidden.add(course.root().toRealPath());
    hidden.add(Files.createDirectories(out).toRealPath());
    for (Found submission : submissions) {
      Path folder = submission.path().toRealPath().getParent();
      if (folder.getParent() != null) {
        hidden.add(folder);
      }
    }
    return List.copyOf(hidden);
  }
}
