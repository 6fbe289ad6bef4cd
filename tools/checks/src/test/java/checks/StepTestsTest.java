package checks;

import static checks.Problems.mustBeNone;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads the tests of the steps as text: the steps are not compiled when the checks run. */
class StepTestsTest {

  private static final Pattern TEST = Pattern.compile("(?m)^\\h+@(\\w+Test|Test|TestFactory)\\b");
  private static final Pattern AT_START = Pattern.compile("(?m)^\\h+@(RedAtStart|GreenAtStart)\\(");
  private static final Pattern TASK =
      Pattern.compile("(?m)^@Task\\(\\s*number = (\\d+),\\s*title = \"(.*)\"\\s*\\)");
  private static final Pattern OPENING =
      Pattern.compile("(?ms)^/\\*\\*\n \\* Shows .*^ \\* <p>The cast: .*^ \\*/\n@Task");
  private static final Pattern METHOD = Pattern.compile("(?m)^\\h+[\\w<>, ]+ (\\w+)\\(");

  @TestFactory
  Stream<DynamicTest> every_test_says_once_whether_the_untouched_starter_passes_it() {
    return testClasses()
        .map(file -> dynamicTest(Repository.name(file), () -> mustBeNone(undeclared(file))));
  }

  @TestFactory
  Stream<DynamicTest> every_test_class_names_its_task() {
    return testClasses()
        .map(file -> dynamicTest(Repository.name(file), () -> mustBeNone(withoutTask(file))));
  }

  @TestFactory
  Stream<DynamicTest> every_test_class_opens_with_what_it_shows_and_its_cast() {
    return testClasses()
        .map(file -> dynamicTest(Repository.name(file), () -> mustBeNone(withoutOpening(file))));
  }

  @TestFactory
  Stream<DynamicTest> every_task_has_its_heading_and_its_hints_in_the_readme() {
    return Repository.steps().stream()
        .map(step -> dynamicTest(Repository.name(step), () -> mustBeNone(notInReadme(step))));
  }

  private static List<String> undeclared(Path file) {
    // The formatter leaves an empty line before a method and none between its annotations.
    return Stream.of(Repository.text(file).split("\n\n"))
        .filter(paragraph -> TEST.matcher(paragraph).find())
        .filter(paragraph -> AT_START.matcher(paragraph).results().count() != 1)
        .map(paragraph ->
            "%s: %s needs one of @RedAtStart and @GreenAtStart"
                .formatted(Repository.name(file), methodIn(paragraph)))
        .toList();
  }

  private static String methodIn(String paragraph) {
    Matcher method = METHOD.matcher(paragraph);
    return method.find() ? method.group(1) : paragraph;
  }

  private static List<String> withoutTask(Path file) {
    return TASK.matcher(Repository.text(file)).results().count() == 1
        ? List.of()
        : List.of(Repository.name(file) + " needs a @Task(number = ..., title = ...)");
  }

  private static List<String> withoutOpening(Path file) {
    return OPENING.matcher(Repository.text(file)).find()
        ? List.of()
        : List.of(
            Repository.name(file) + " needs Javadoc with \"Shows that ...\" and \"The cast: ...\"");
  }

  private static List<String> notInReadme(Path step) {
    Path readme = step.resolve("README.md");
    if (!Files.exists(readme)) {
      return List.of(Repository.name(readme) + " is missing");
    }
    List<MatchResult> tasks =
        testClasses()
            .filter(file -> file.startsWith(step))
            .flatMap(file -> TASK.matcher(Repository.text(file)).results())
            .filter(task -> !task.group(1).equals("0")) // the guards are no task
            .toList();
    if (tasks.isEmpty()) {
      return List.of(Repository.name(step) + " has no test that belongs to a task");
    }
    List<String> lines = Repository.text(readme).lines().toList();
    return tasks.stream()
        .flatMap(task -> linesOf(task.group(1), task.group(2)))
        .distinct()
        .filter(needed -> lines.stream().noneMatch(line -> line.startsWith(needed)))
        .map(needed -> "%s has no line \"%s\"".formatted(Repository.name(readme), needed))
        .toList();
  }

  /** The screen sends a learner to "hint 1 of task 3". */
  private static Stream<String> linesOf(String task, String title) {
    return Stream.of(
        "### Task %s: %s".formatted(task, title),
        "<summary>Hint 1 of task %s: a nudge".formatted(task),
        "<summary>Hint 2 of task %s: the concept".formatted(task),
        "<summary>Hint 3 of task %s: nearly there".formatted(task));
  }

  private static Stream<Path> testClasses() {
    List<Path> steps = Repository.steps();
    return Repository.files(".java").stream()
        .filter(file -> steps.stream().anyMatch(step -> file.startsWith(step.resolve("src/test"))))
        .filter(file -> TEST.matcher(Repository.text(file)).find());
  }
}
