package checks;

import static checks.Problems.mustBeNone;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HygieneTest {

  private static final Pattern TEXT =
      Pattern.compile(
          ".*\\.(java|xml|md|properties|yml)"
              + "|(.*/)?(\\.editorconfig|\\.gitattributes|\\.gitignore)"
              + "|step-\\d\\d|\\.ci/run|\\.mvn/.*|.*/META-INF/services/.*");

  /** What no line may have. Two words are put together here, or this file would not pass itself. */
  private static final Map<String, Pattern> FORBIDDEN =
      Map.of(
          "has a tab", Pattern.compile("\t"),
          "ends with a space", Pattern.compile("\\h$"),
          "says that something is not done yet", Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b"));

  private static final Pattern COMMENTED_OUT = Pattern.compile("\\h*//.*[;{]\\h*");

  @TestFactory
  Stream<DynamicTest> every_text_file_is_clean() {
    return Repository.files().stream()
        .filter(file -> TEXT.matcher(Repository.name(file)).matches())
        .map(file -> dynamicTest(Repository.name(file), () -> mustBeClean(file)));
  }

  @TestFactory
  Stream<DynamicTest> versions_stand_in_the_root_pom_and_nowhere_else() {
    return Repository.files("pom.xml").stream()
        .filter(pom -> !pom.getParent().equals(Repository.root()))
        .map(pom -> dynamicTest(Repository.name(pom), () -> mustBeNone(versionsOf(pom))));
  }

  private static void mustBeClean(Path file) {
    LearnersWork.skip(file);
    mustBeNone(problemsOf(file));
  }

  private static List<String> problemsOf(Path file) {
    String name = Repository.name(file);
    String text = Repository.text(file);
    List<String> problems = new ArrayList<>();
    if (text.startsWith("\uFEFF")) {
      problems.add(name + " starts with a byte order mark");
    }
    if (text.contains("\r")) {
      problems.add(name + " has a line that does not end with LF alone");
    }
    if (!text.endsWith("\n") || text.endsWith("\n\n")) {
      problems.add(name + " does not end with exactly one newline");
    }
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String place = name + ":" + (i + 1);
      FORBIDDEN.forEach((problem, pattern) -> {
        if (pattern.matcher(line).find()) {
          problems.add(place + " " + problem);
        }
      });
      if (name.endsWith(".java") && COMMENTED_OUT.matcher(line).matches()) {
        problems.add(place + " is code in a comment: " + line.strip());
      }
    }
    return problems;
  }

  private static List<String> versionsOf(Path pom) {
    return Pom.read(pom).versionsBesidesTheParents().stream()
        .map(version ->
            "%s pins %s; the root pom does that".formatted(Repository.name(pom), version))
        .toList();
  }
}
