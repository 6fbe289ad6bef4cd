package grading.judging;

import engine.Course;
import engine.Engine;
import engine.Exercise;
import engine.Folders;
import engine.Given;
import grading.report.GradesJson;
import grading.result.ClassGrades;
import grading.result.Grade;
import grading.result.StepGrade;
import grading.result.StepOutcome;
import grading.submission.ReadLimits;
import grading.submission.Submission;
import grading.submission.SubmissionFinder.Found;
import grading.submission.SubmissionReader;
import grading.submission.UnreadableSubmission;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * Grades the submissions of a class, several at once. Each grade is written down when it is known.
 * A run that was interrupted and is started again reads the grades that are there, as long as the
 * submission, the course, the limits and the sandbox are the same.
 */
public final class ClassGrader {

  private final Course course;
  private final List<CourseStep> steps;
  private final StepGrader grader;
  private final SubmissionReader reader;
  private final String limits;
  private final Path temporary;
  private final Path kept;
  private final String judges;

  /**
   * Creates one.
   *
   * @param course the course
   * @param steps the steps to grade
   * @param engine what judges; the caller closes it
   * @param screens what learners see
   * @param temporary a folder for the submissions while they are graded
   * @param kept the folder where the grades are written down
   * @throws IOException if the course cannot be read
   */
  public ClassGrader(
      Course course,
      List<CourseStep> steps,
      Engine engine,
      Screens screens,
      Path temporary,
      Path kept)
      throws IOException {
    this.course = course;
    this.steps = List.copyOf(steps);
    limits = engine.limits() + " ";
    this.temporary = temporary;
    this.kept = kept;
    Given given = new Given(course);
    grader = new StepGrader(engine, given, screens);
    reader = new SubmissionReader(course.exercises(), given, ReadLimits.USUAL);
    judges = judges();
  }

  /** Is told how far the class is. Calls come from several threads, one at a time. */
  @FunctionalInterface
  public interface Listener {

    /**
     * A submission is graded.
     *
     * @param grade its grade
     * @param before whether an earlier run had graded it
     */
    void graded(Grade grade, boolean before);
  }

  /**
   * Grades a class.
   *
   * @param submissions the submissions
   * @param jobs how many are graded at once
   * @param sandbox what keeps them apart, as a sentence or two
   * @param listener is told of each grade
   * @return the grades in the order of the submissions
   * @throws IOException if a file cannot be written or no JVM be started
   * @throws InterruptedException if the caller is interrupted while it waits
   */
  public ClassGrades grade(List<Found> submissions, int jobs, String sandbox, Listener listener)
      throws IOException, InterruptedException {
    Files.createDirectories(kept);
    List<Grade> grades = new ArrayList<>();
    try (ExecutorService atOnce = Executors.newFixedThreadPool(jobs)) {
      try {
        List<Future<Grade>> futures = new ArrayList<>();
        for (Found submission : submissions) {
          futures.add(atOnce.submit(() -> grade(submission, sandbox + limits, listener)));
        }
        for (Future<Grade> grade : futures) {
          grades.add(grade.get());
        }
      } catch (ExecutionException e) {
        throw new IOException("The class was not graded to its end: " + e.getCause(), e);
      } finally {
        atOnce.shutdownNow(); // has an effect only where something went wrong
      }
    }
    return new ClassGrades(sandbox, grades);
  }

  private Grade grade(Found found, String conditions, Listener listener)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory(temporary, "g");
    try {
      Submission submission = reader.read(found.learner(), found.path(), folder);
      String fingerprint = fingerprint(submission, folder, conditions);
      Path file = kept.resolve(found.learner() + ".json");
      Grade before = read(file);
      boolean isKnown = before != null && before.fingerprint().equals(fingerprint);
      Grade grade = isKnown ? before : grade(submission, folder, fingerprint);
      if (!isKnown) {
        write(grade, file);
      }
      tell(listener, grade, isKnown);
      return grade;
    } catch (UnreadableSubmission e) {
      Grade grade = unreadable(found, e);
      tell(listener, grade, false);
      return grade;
    } finally {
      Folders.delete(folder);
    }
  }

  private Grade grade(Submission submission, Path folder, String fingerprint)
      throws IOException, InterruptedException {
    List<StepGrade> grades = new ArrayList<>();
    for (CourseStep step : steps) {
      grades.add(
          submission.steps().containsKey(step.name())
              ? grader.grade(step, folder.resolve(step.exercise().folder().getFileName()))
              : StepGrader.nothing(step, StepOutcome.NOT_HANDED_IN));
    }
    return new Grade(submission.learner(), fingerprint, submission.remarks(), grades);
  }

  private Grade unreadable(Found found, UnreadableSubmission why) {
    List<StepGrade> grades =
        steps.stream().map(step -> StepGrader.nothing(step, StepOutcome.UNREADABLE)).toList();
    String remark = "The submission cannot be read: %s.".formatted(why.getMessage());
    return new Grade(found.learner(), "", List.of(remark), grades);
  }

  private static synchronized void tell(Listener listener, Grade grade, boolean before) {
    listener.graded(grade, before);
  }

  private static Grade read(Path file) throws IOException {
    try {
      return Files.exists(file) ? GradesJson.read(Files.readString(file)) : null;
    } catch (JacksonException | CharacterCodingException e) {
      return null; // an older form, or not ours: it is graded again
    }
  }

  /** Moved when it is whole: a run may be interrupted at any time. */
  private static void write(Grade grade, Path file) throws IOException {
    Path begun = file.resolveSibling(file.getFileName() + ".part");
    Files.writeString(begun, GradesJson.write(grade));
    Files.move(begun, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private String fingerprint(Submission submission, Path folder, String conditions)
      throws IOException {
    String text =
        Stream.of(
                Stream.of(Folders.hash(folder), judges, conditions),
                steps.stream().map(CourseStep::name),
                submission.remarks().stream())
            .flatMap(parts -> parts)
            .reduce("", (all, part) -> all + part + "\n");
    return Given.hash(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Changes when a test, the test kit or the engine changes. */
  private String judges() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Exercise exercise : course.exercises()) {
      text.append(Folders.hash(exercise.tests()));
    }
    for (String tool : List.of("testkit", "engine", "grading")) {
      text.append(Folders.hash(course.root().resolve("tools").resolve(tool).resolve("src/main")));
    }
    return Given.hash(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
