package checks;

import static checks.Problems.mustBeNone;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ReadmeTest {

  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s#]+)[^)]*\\)");
  private static final Pattern PICTURE = Pattern.compile("<img src=\"([^\"]+)\"");
  private static final Pattern DESCRIBED =
      Pattern.compile("<img src=\"[^\"]+\"(?: width=\"\\d+\")?\\s+alt=\"[^\"]{40,}\">");
  private static final Pattern ELSEWHERE = Pattern.compile("\\w+:.*");
  private static final Set<String> SHELLS = Set.of("sh", "bash", "console");
  private static final Pattern PROJECTS = Pattern.compile("(?:-pl|--projects)[ =](\\S+)");

  private final Map<String, Path> modules = Pom.modules();

  @Test
  void the_course_and_every_step_have_a_readme() {
    mustBeNone(
        Stream.concat(Stream.of(Repository.root()), Repository.steps().stream())
            .map(folder -> folder.resolve("README.md"))
            .filter(readme -> !Files.exists(readme))
            .map(readme -> Repository.name(readme) + " is missing")
            .toList());
  }

  @TestFactory
  Stream<DynamicTest> every_link_leads_somewhere() {
    return Readme.all().stream()
        .map(readme -> dynamicTest(readme.name(), () -> mustBeNone(deadLinks(readme))));
  }

  @TestFactory
  Stream<DynamicTest> every_picture_is_there_and_is_described() {
    return Readme.all().stream()
        .map(readme -> dynamicTest(readme.name(), () -> mustBeNone(badPictures(readme))));
  }

  @TestFactory
  Stream<DynamicTest> every_maven_command_names_modules_that_exist() {
    return Readme.all().stream()
        .map(readme -> dynamicTest(readme.name(), () -> mustBeNone(noModules(readme))));
  }

  /**
   * A name with a colon is that of a module; one without is that of a POM file in the top folder.
   */
  private boolean isModule(String name) {
    return name.startsWith(":")
        ? modules.containsKey(name.substring(1))
        : Files.isRegularFile(Repository.root().resolve(name));
  }

  private static List<String> deadLinks(Readme readme) {
    return LINK.matcher(String.join("\n", readme.prose()))
        .results()
        .map(link -> link.group(1))
        .filter(target -> !ELSEWHERE.matcher(target).matches())
        .filter(target -> !Files.exists(readme.file().resolveSibling(target)))
        .map(target -> "%s links to %s, which is not there".formatted(readme.name(), target))
        .toList();
  }

  private static List<String> badPictures(Readme readme) {
    String prose = String.join("\n", readme.prose());
    List<String> problems = new ArrayList<>();
    PICTURE
        .matcher(prose)
        .results()
        .map(picture -> picture.group(1))
        .filter(target -> !Files.exists(readme.file().resolveSibling(target)))
        .forEach(target ->
            problems.add("%s shows %s, which is not there".formatted(readme.name(), target)));
    if (PICTURE.matcher(prose).results().count() != DESCRIBED.matcher(prose).results().count()) {
      problems.add(readme.name() + " has a picture without a description in its alt text");
    }
    return problems;
  }

  private List<String> noModules(Readme readme) {
    return readme.blocks().stream()
        .filter(block -> SHELLS.contains(block.language()))
        .flatMap(block -> block.lines().stream())
        .filter(line -> line.contains("mvn "))
        .flatMap(line -> PROJECTS.matcher(line).results())
        .flatMap(projects -> Stream.of(projects.group(1).split(",")))
        .filter(name -> !isModule(name))
        .map(name -> "%s tells to run -pl %s, which is no module".formatted(readme.name(), name))
        .toList();
  }
}
