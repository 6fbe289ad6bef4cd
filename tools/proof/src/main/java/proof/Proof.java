package proof;

import engine.Answer;
import engine.Course;
import engine.Engine;
import engine.Exercise;
import engine.Given;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What a course claims about itself: each starter fails what it is declared to fail, with the words
 * that it is declared to fail with, and nothing else; each solution and each right answer passes;
 * each wrong answer is caught by the test that it names, with a message that speaks of it.
 */
public final class Proof {

  private final Course course;
  private final Given given;
  private final Engine engine;

  /**
   * Creates one.
   *
   * @param course the course
   * @param engine what judges; the caller closes it
   */
  public Proof(Course course, Engine engine) {
    this.course = course;
    given = new Given(course);
    this.engine = engine;
  }

  /**
   * Lists the claims about one exercise. Nothing is judged until a fact is asked.
   *
   * @param exercise the exercise
   * @throws IOException if the kept answers cannot be read
   * @throws IllegalArgumentException if one of them does not say what to expect
   */
  public List<Fact> facts(Exercise exercise) throws IOException {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Fact(
            exercise.name() + ": the starter fails what it is declared to fail, and nothing else",
            () -> Expectation.ofStarter(engine.judge(exercise, List.of(given.starter(exercise))))));
    facts.add(
        new Fact(
            exercise.name() + ": the solution passes",
            () -> Expectation.ofRight(engine.judge(exercise, List.of(course.solution(exercise))))));
    for (Answer answer : course.answers(exercise)) {
      facts.add(factAbout(answer, exercise));
    }
    return List.copyOf(facts);
  }

  private Fact factAbout(Answer answer, Exercise exercise) {
    List<Path> layers = answer.layers(given.starter(exercise), course.solution(exercise));
    return answer.isRight()
        ? new Fact(
            "%s: the right answer %s passes".formatted(exercise.name(), answer.name()),
            () -> Expectation.ofRight(engine.judge(exercise, layers)))
        : new Fact(
            "%s: the wrong answer %s is caught by %s"
                .formatted(exercise.name(), answer.name(), answer.caughtBy()),
            () -> Expectation.ofWrong(answer, engine.judge(exercise, layers)));
  }
}
