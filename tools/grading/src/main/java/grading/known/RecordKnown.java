package grading.known;

import engine.Answer;
import engine.Course;
import engine.Engine;
import engine.Exercise;
import engine.Given;
import engine.Limits;
import engine.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Records what kept wrong answers fail: those that are new, or changed since the last time. */
public final class RecordKnown {

  private final Course course;
  private final Engine engine;
  private final Fingerprints fingerprints;

  private RecordKnown(Course course, Engine engine) {
    this.course = course;
    this.engine = engine;
    fingerprints = new Fingerprints(course);
  }

  /**
   * Records them; takes a second or more for each one that is judged.
   *
   * @param args the course's top folder
   * @throws IOException if files cannot be read or written, or no JVM be started
   * @throws InterruptedException if the caller is interrupted while it waits
   * @throws ExecutionException if an answer cannot be judged
   */
  public static void main(String[] args)
      throws IOException, InterruptedException, ExecutionException {
    Course course = new Course(Path.of(args[0]).normalize());
    int cores = Runtime.getRuntime().availableProcessors();
    try (Engine engine = new Engine(Limits.USUAL, 0);
        ExecutorService atOnce = Executors.newFixedThreadPool(cores)) {
      RecordKnown recorder = new RecordKnown(course, engine);
      for (Exercise exercise : course.exercises()) {
        recorder.record(exercise, atOnce);
      }
    }
  }

  private void record(Exercise exercise, ExecutorService atOnce)
      throws IOException, InterruptedException, ExecutionException {
    Map<String, KnownAnswer> before =
        before(exercise).answers().stream()
            .collect(Collectors.toMap(KnownAnswer::answer, Function.identity()));
    List<Callable<KnownAnswer>> calls = new ArrayList<>();
    int judged = 0;
    for (Answer answer : course.answers(exercise)) {
      if (!answer.isRight()) {
        String fingerprint = fingerprints.of(exercise, answer);
        KnownAnswer known = before.get(answer.name());
        boolean isKnown = known != null && known.fingerprint().equals(fingerprint);
        calls.add(() -> isKnown ? known : judge(exercise, answer, fingerprint));
        judged += isKnown ? 0 : 1;
      }
    }
    System.out.printf(
        "%s: %d answers to judge, %d in all%n", exercise.name(), judged, calls.size());
    List<KnownAnswer> answers = new ArrayList<>();
    for (Future<KnownAnswer> answer : atOnce.invokeAll(calls)) {
      answers.add(answer.get());
    }
    new KnownStep(testsOf(exercise), answers).write(course.root(), exercise);
  }

  private KnownStep before(Exercise exercise) throws IOException {
    return Files.exists(KnownStep.file(course.root(), exercise))
        ? KnownStep.of(course.root(), exercise)
        : KnownStep.nothing();
  }

  private List<KnownTest> testsOf(Exercise exercise) throws IOException, InterruptedException {
    return engine.judge(exercise, List.of(new Given(course).starter(exercise))).tests().stream()
        .map(test -> new KnownTest(test.task(), test.title(), test.name()))
        .toList();
  }

  private KnownAnswer judge(Exercise exercise, Answer answer, String fingerprint)
      throws IOException, InterruptedException {
    Verdict verdict =
        engine.judge(
            exercise,
            answer.layers(new Given(course).starter(exercise), course.solution(exercise)));
    System.out.println("  " + answer.name());
    return new KnownAnswer(answer.name(), fingerprint, KnownFailure.of(verdict));
  }
}
