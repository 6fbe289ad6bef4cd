package grading.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grading.result.ClassGrades;
import grading.result.Grade;
import grading.result.Resemblance;
import grading.result.StepGrade;
import grading.result.StepOutcome;
import grading.result.TaskGrade;
import grading.result.TaskOutcome;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReportTest {

  private static final TaskOutcome PASSED = TaskOutcome.PASSED;
  private static final TaskOutcome FAILED = TaskOutcome.FAILED;
  private static final TaskOutcome NOT_RUN = TaskOutcome.NOT_RUN;

  private static final String HOSTILE =
      "</pre></script><script>alert(1)</script><img src=x onerror=\"a\"> & ' \u001b[31m \0 \u202e"
          + " \ud800";
  private static final String HARMLESS =
      "&lt;/pre&gt;&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src&#x3D;x"
          + " onerror&#x3D;&quot;a&quot;&gt; &amp; &#39; [U+001B][31m [U+0000] [U+202E] \ufffd";

  @TempDir private Path folder;

  @Test
  void no_text_from_a_submission_can_act() throws IOException {
    Resemblance like = new Resemblance(HOSTILE, HOSTILE, 83);
    StepGrade red =
        new StepGrade(
            "step-01",
            HOSTILE,
            StepOutcome.RAN,
            HOSTILE,
            List.of(new TaskGrade(1, HOSTILE, FAILED, 0, HOSTILE)),
            Optional.of(like),
            1);
    Grade grade = new Grade(HOSTILE, "", List.of(HOSTILE), List.of(red));
    StepGrade stopped = step(StepOutcome.HUNG, HOSTILE, NOT_RUN);
    Grade hung = new Grade("hung", "", List.of(), List.of(stopped));

    String page = page(HOSTILE, grade, hung);

    for (String place :
        List.of(
            "<p>" + HARMLESS + "</p>",
            "<h3><bdi>" + HARMLESS,
            "<li>" + HARMLESS + "</li>",
            "<h4>step-01: " + HARMLESS,
            "title=\"Task 1: " + HARMLESS + "\"",
            "<pre>" + HARMLESS + "</pre></li>",
            "<pre>" + HARMLESS + "</pre></div>",
            "<code>" + HARMLESS + "</code> (83 %): " + HARMLESS)) {
      assertTrue(page.contains(place), place);
    }
    assertEquals(1, count(page, "<script"), "only the page's own script");
    assertFalse(page.contains("<img"), "an element from a submission");
    assertTrue(
        page.chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)), "a control character");
  }

  @Test
  void the_browser_loads_nothing_and_runs_only_the_script_of_the_page()
      throws IOException, GeneralSecurityException {
    String page = page(grade("ada", PASSED));

    String script = matches(page, "(?s)<script>(.*)</script>").getFirst().group(1);
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(script.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
    String policy =
        "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-%s';"
            .formatted(Base64.getEncoder().encodeToString(hash));
    assertTrue(page.contains(policy), "Set the Content-Security-Policy to " + policy);
  }

  @Test
  void each_learner_has_a_section_and_a_link_that_leads_to_it() throws IOException {
    List<String> names =
        List.of("Ada", "ada", "Jürgen Müller", "Jurgen Muller", "a b", "a-b", "\"#?%20", "", "李");

    String page = page(names.stream().map(name -> grade(name, FAILED)).toArray(Grade[]::new));

    List<String> ids = matches(page, " id=\"([^\"]*)\"").stream().map(m -> m.group(1)).toList();
    assertEquals(ids.size(), new HashSet<>(ids).size(), () -> "not unique: " + ids);
    for (MatchResult link : matches(page, "href=\"#([^\"]*)\"")) {
      assertTrue(ids.contains(link.group(1)), () -> link.group() + " leads nowhere");
    }
    List<String> links =
        linkedNames(page, "scope=\"row\"><a href=\"#(.+?)\"><bdi>(.*?)</bdi></a></th>");
    List<String> sections =
        linkedNames(page, "<details class=\"learner\" id=\"(.+?)\">\\s*<summary><h3><bdi>(.*?)<");
    assertEquals(names.size(), links.size());
    assertEquals(links, sections);
    assertTrue(sections.contains("learner-3 Jürgen Müller"), sections::toString);
    assertTrue(sections.contains("learner-8 (no name)"), sections::toString);
  }

  @Test
  void failures_are_counted_among_the_learners_who_started_the_step() throws IOException {
    List<Grade> grades = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      grades.add(grade("red-" + i, PASSED, FAILED, i == 1 ? FAILED : PASSED));
    }
    grades.add(grade("green", PASSED, PASSED, PASSED));
    grades.add(grade("hung", step(StepOutcome.HUNG, "", PASSED, NOT_RUN, NOT_RUN)));
    grades.add(grade("idle", step(StepOutcome.NOT_STARTED, "", NOT_RUN, NOT_RUN, NOT_RUN)));
    grades.add(grade("absent", step(StepOutcome.NOT_HANDED_IN, "", NOT_RUN, NOT_RUN, NOT_RUN)));

    String text = text(most(page(grades.toArray(Grade[]::new))));

    assertTrue(
        text.contains("Task 1: First step-01 12 of 14 failed no result for 1 more red-1, red-2,"),
        text);
    assertTrue(text.contains(" red-10 and 2 more Task 2: Second step-01 1 of 14 failed"), text);
    assertFalse(text.contains("Guards"), text);
    assertTrue(text.contains("No submission is like one of the kept wrong answers."), text);
  }

  @Test
  void wrong_answers_are_counted_by_step_where_a_submission_is_close() throws IOException {
    String page =
        page(
            grade("ada", like("step-01", "lazy", 50), like("step-02", "rare", 83)),
            grade("bob", like("step-01", "lazy", 49), like("step-02", "often", 83)),
            grade("cem", like("step-01", "often", 50), like("step-02", "often", 100)));

    String text = text(most(page));
    assertTrue(
        text.contains(
            "Learners often step-02 Believes often. Found in 2: bob, cem"
                + " lazy step-01 Believes lazy. Found in 1: ada"
                + " rare step-02 Believes rare. Found in 1: ada"
                + " often step-01 Believes often. Found in 1: cem"),
        text);
    assertEquals(
        5, count(page, "This is most like the wrong answer"), "the close ones in the sections");
    assertTrue(
        text(page)
            .contains(
                "No kept wrong answer is close to this. The nearest is lazy (49 %). Its"
                    + " misconception may not apply here: Believes lazy."),
        page);
  }

  @Test
  void a_step_without_results_says_why_and_shows_its_screen_once() throws IOException {
    String page =
        page(
            grade("ada", step(StepOutcome.DID_NOT_COMPILE, "Line 7", NOT_RUN, NOT_RUN, NOT_RUN)),
            grade("bob", step(StepOutcome.EXITED, "The end", PASSED, NOT_RUN, NOT_RUN)),
            grade("cem", step(StepOutcome.RAN, "Not this", PASSED, NOT_RUN, FAILED)));

    assertTrue(
        page.contains("<td class=\"stopped first\" colspan=\"3\"><span>does not compile</span>"),
        page);
    assertTrue(
        page.contains(
            "<td class=\"passed first\"><span>passed</span></td>"
                + "<td class=\"stopped\" colspan=\"2\"><span>ended the JVM</span></td>"),
        page);
    assertTrue(
        page.contains(
            "<td class=\"not-run\"><span>not run</span></td>"
                + "<td class=\"failed\"><span>failed</span></td>"),
        page);
    assertEquals(
        List.of("Line 7", "The end", "Screen of task 2"),
        matches(page, "<pre>(.*?)</pre>").stream().map(m -> m.group(1)).toList());
  }

  @Test
  void a_class_without_failures_has_a_report_and_so_has_one_without_learners() throws IOException {
    String green = text(page(grade("ada", PASSED, PASSED), grade("bob", PASSED, PASSED)));
    assertTrue(
        green.contains(
            "Apart. Learners 2 Average points 2.0 of 2 Finished everything 2 of 2 Class overview"),
        green);
    assertTrue(green.contains("No task has a failed test."), green);
    assertTrue(green.contains("ada 2 of 2 points, finished"), green);

    String half = text(page(grade("ada", PASSED, PASSED), grade("bob", PASSED, FAILED)));
    assertTrue(half.contains("Average points 1.5 of 2 Finished everything 1 of 2"), half);
    assertTrue(half.contains("bob 1 of 2 points step-01"), half);

    String empty = text(page());
    assertTrue(empty.contains("Average points 0.0 of 0 Finished everything 0 of 0"), empty);
  }

  @Test
  void six_hundred_learners_are_written() throws IOException {
    String screen = "A line of a screen that is as long as a screen is wide.\n".repeat(15);
    List<TaskGrade> tasks =
        IntStream.range(0, 5).mapToObj(i -> new TaskGrade(i, "T", FAILED, 0, screen)).toList();
    List<StepGrade> steps =
        IntStream.range(1, 7)
            .mapToObj(i ->
                new StepGrade(
                    "step-0" + i, "", StepOutcome.RAN, screen, tasks, Optional.empty(), 1))
            .toList();
    Grade[] grades =
        IntStream.range(0, 600).mapToObj(i -> grade("n" + i, steps)).toArray(Grade[]::new);

    String page = page(grades);

    assertEquals(600, count(page, "<details class=\"learner\""));
    assertEquals(600 * 30, count(page, "<td class=\"failed"));
    assertEquals(600 * 30, count(page, "<pre>"));
    assertTrue(page.endsWith("</html>\n"), "the page is cut off");
  }

  private String page(Grade... grades) throws IOException {
    return page("Apart.", grades);
  }

  private String page(String sandbox, Grade... grades) throws IOException {
    Path file = folder.resolve("report.html");
    HtmlReport.write(new ClassGrades(sandbox, List.of(grades)), file);
    return Files.readString(file);
  }

  private static Grade grade(String learner, TaskOutcome... outcomes) {
    return grade(learner, step(StepOutcome.RAN, "", outcomes));
  }

  private static Grade grade(String learner, StepGrade... steps) {
    return grade(learner, List.of(steps));
  }

  private static Grade grade(String learner, List<StepGrade> steps) {
    return new Grade(learner, "", List.of(), steps);
  }

  private static StepGrade step(StepOutcome outcome, String screen, TaskOutcome... outcomes) {
    return step("step-01", outcome, screen, Optional.empty(), outcomes);
  }

  private static StepGrade like(String step, String answer, int percent) {
    Resemblance like = new Resemblance(answer, "Believes %s.".formatted(answer), percent);
    return step(step, StepOutcome.RAN, "", Optional.of(like), PASSED, FAILED);
  }

  /** The first outcome is that of the guards. */
  private static StepGrade step(
      String step,
      StepOutcome outcome,
      String screen,
      Optional<Resemblance> like,
      TaskOutcome... outcomes) {
    List<String> titles = List.of("Guards", "First", "Second");
    List<TaskGrade> tasks =
        IntStream.range(0, outcomes.length)
            .mapToObj(i ->
                new TaskGrade(
                    i,
                    titles.get(i),
                    outcomes[i],
                    outcomes[i] == PASSED ? 1 : 0,
                    outcomes[i] == FAILED ? "Screen of task " + i : ""))
            .toList();
    return new StepGrade(step, "A title", outcome, screen, tasks, like, 1);
  }

  private static List<String> linkedNames(String page, String regex) {
    return matches(page, regex).stream().map(m -> m.group(1) + " " + m.group(2)).toList();
  }

  private static List<MatchResult> matches(String page, String regex) {
    return Pattern.compile(regex).matcher(page).results().toList();
  }

  private static int count(String page, String part) {
    return page.split(Pattern.quote(part), -1).length - 1;
  }

  private static String most(String page) {
    return page.substring(page.indexOf("<h2 id=\"most\""), page.indexOf("<h2 id=\"learners\""));
  }

  /** The text that a reader sees, on one line. */
  private static String text(String html) {
    String body = html.replaceAll("(?s)<(head|script)>.*?</\\1>", "");
    List<String> words = Arrays.asList(body.replaceAll("<[^>]+>", " ").strip().split("\\s+"));
    return String.join(" ", words).replace(" ,", ",");
  }
}
