package proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engine.Course;
import engine.Engine;
import engine.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proof can fail: whatever is broken in a course, it names what. */
class ProofTest {

  private static final String STARTER =
      "step-01: the starter fails what it is declared to fail, and nothing else";
  private static final String SOLUTION = "step-01: the solution passes";
  private static final String WRONG =
      "step-01: the wrong answer adds-two is caught by Task1TwiceTest.five_becomes_ten";
  private static final String RIGHT = "step-01: the right answer adds-itself passes";

  private static Engine engine;

  @TempDir private Path folder;
  private Doubling doubling;

  @BeforeAll
  static void startEngine() throws IOException {
    engine = new Engine(Limits.USUAL, 0);
  }

  @AfterAll
  static void closeEngine() throws IOException {
    engine.close();
  }

  @BeforeEach
  void write() throws IOException {
    doubling = new Doubling(folder);
  }

  @Test
  void a_course_that_keeps_its_word_has_no_problem() throws Exception {
    assertEquals(Map.of(), problems());
  }

  @Test
  void there_is_a_fact_for_starter_solution_and_each_answer() throws IOException {
    List<Fact> facts = facts();

    assertEquals(List.of(STARTER, SOLUTION, WRONG, RIGHT), facts.stream().map(Fact::name).toList());
  }

  @Test
  void a_starter_with_one_more_bug_is_found() throws Exception {
    doubling.change(Doubling.STARTER, "return n;", "return n == 0 ? 3 : n;");

    String problem = theProblemOf(STARTER);

    assertTrue(
        problem.startsWith(
            "GuardsTest.zero_stays_zero is declared green at the start, but it fails:"),
        problem);
    assertTrue(problem.contains("Zero became another number"), problem);
  }

  @Test
  void a_starter_with_one_bug_less_is_found() throws Exception {
    doubling.change(Doubling.STARTER, "return n;", "return 2 * n;");

    assertEquals(
        "Task1TwiceTest.five_becomes_ten is declared red at the start, but it passes.",
        theProblemOf(STARTER));
  }

  @Test
  void a_starter_that_does_not_compile_is_found() throws Exception {
    doubling.change(Doubling.STARTER, "return n;", "return m;");

    String problem = theProblemOf(STARTER);

    assertTrue(
        problem.startsWith("It does not compile:%n    doubling/Doubler.java:5: ".formatted()),
        problem);
  }

  @Test
  void a_starter_that_ends_the_jvm_is_found() throws Exception {
    doubling.change(Doubling.STARTER, "return n;", "System.exit(0); return n;");

    String problem = theProblemOf(STARTER);

    assertTrue(
        problem.startsWith("The run broke off in GuardsTest.zero_stays_zero: EXITED."), problem);
  }

  @Test
  void a_solution_with_one_line_undone_is_found() throws Exception {
    doubling.change(Doubling.SOLUTION, "return 2 * n;", "return n;");

    String problem = theProblemOf(SOLUTION);

    assertTrue(problem.startsWith("Task1TwiceTest.five_becomes_ten fails:"), problem);
    assertTrue(problem.contains("5 is not twice 5"), problem);
  }

  @Test
  void a_wrong_answer_made_right_is_found() throws Exception {
    doubling.change(Doubling.WRONG + "java/doubling/Doubler.java", "n + 2", "n << 1");

    assertEquals(
        "Task1TwiceTest.five_becomes_ten lets adds-two pass; it is caught by no test at all.",
        theProblemOf(WRONG));
  }

  @Test
  void a_wrong_answer_that_another_test_catches_is_found() throws Exception {
    doubling.change(Doubling.WRONG + "java/doubling/Doubler.java", "n + 2", "n == 0 ? 3 : 2 * n");

    assertEquals(
        "Task1TwiceTest.five_becomes_ten lets adds-two pass; it is caught by"
            + " GuardsTest.zero_stays_zero.",
        theProblemOf(WRONG));
  }

  @Test
  void a_wrong_answer_that_is_caught_with_other_words_is_found() throws Exception {
    doubling.change(Doubling.WRONG + "java/doubling/Doubler.java", "n + 2", "n + 3");

    String problem = theProblemOf(WRONG);

    assertTrue(problem.contains("does not say%n    7 is not twice 5%n".formatted()), problem);
    assertTrue(problem.contains("8 is not twice 5"), problem);
  }

  @Test
  void a_wrong_answer_that_names_no_test_is_found() throws Exception {
    doubling.change(Doubling.WRONG + "answer.properties", "five_becomes_ten", "six_becomes_12");

    assertEquals(
        "There is no test Task1TwiceTest.six_becomes_12.",
        theProblemOf(
            "step-01: the wrong answer adds-two is caught by Task1TwiceTest.six_becomes_12"));
  }

  @Test
  void a_right_answer_that_a_test_refuses_is_found() throws Exception {
    doubling.change(Doubling.RIGHT + "java/doubling/Doubler.java", "n + n", "n + n + n");

    String problem = theProblemOf(RIGHT);

    assertTrue(problem.startsWith("Task1TwiceTest.five_becomes_ten fails:"), problem);
  }

  @Test
  void a_declared_message_that_is_not_said_is_found() throws Exception {
    doubling.change(Doubling.TASK, "saying = \"5 is", "saying = \"Five is");

    String problem = theProblemOf(STARTER);

    assertTrue(
        problem.startsWith(
            "Task1TwiceTest.five_becomes_ten is declared to say%n    Five is not twice 5%n"
                .formatted()),
        problem);
  }

  @Test
  void an_answer_without_an_entry_is_refused() throws IOException {
    doubling.change(Doubling.WRONG + "answer.properties", "misconception", "conception");

    var thrown = assertThrows(IllegalArgumentException.class, this::facts);

    assertTrue(
        thrown.getMessage().endsWith("answer.properties has no misconception"), thrown::getMessage);
  }

  @Test
  void an_answer_that_is_laid_over_nothing_is_refused() throws IOException {
    doubling.change(Doubling.WRONG + "answer.properties", "laid.over=starter", "laid.over=start");

    var thrown = assertThrows(IllegalArgumentException.class, this::facts);

    assertTrue(
        thrown.getMessage().endsWith("laid.over is \"start\", but has to be starter or solution"),
        thrown::getMessage);
  }

  private String theProblemOf(String fact) throws Exception {
    Map<String, String> problems = problems();
    assertEquals(List.of(fact), List.copyOf(problems.keySet()), problems::toString);
    return problems.get(fact);
  }

  private Map<String, String> problems() throws Exception {
    Map<String, String> problems = new LinkedHashMap<>();
    for (Fact fact : facts()) {
      String problem = fact.check().problem();
      if (!problem.isEmpty()) {
        problems.put(fact.name(), problem);
      }
    }
    return problems;
  }

  private List<Fact> facts() throws IOException {
    Course course = doubling.course();
    return new Proof(course, engine).facts(course.exercises().getFirst());
  }
}
