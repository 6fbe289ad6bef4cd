package checks;

import static checks.Problems.mustBeNone;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Each class of package {@code facts} says in its Javadoc which sentences of the course it backs.
 */
class FactsTest {

  private static final Path FACTS = Repository.root().resolve("tools/checks/src/test/java/facts");

  private static final Pattern JAVADOC_OF_TESTS =
      Pattern.compile("/\\*\\*((?:(?!\\*/).)*)\\*/\\s*class \\w+Test\\b", Pattern.DOTALL);
  private static final Pattern QUOTE = Pattern.compile("\"([^\"]+)\"");
  private static final Pattern CODE = Pattern.compile("\\{@code ([^}]*)}");
  private static final Pattern INLINE_TAG_WITH_QUOTES = Pattern.compile("\\{@code [^}]*\"[^}]*}");
  private static final Pattern LINE_START = Pattern.compile("\\R\\s*\\*?\\s*");

  private final String course =
      Stream.concat(Repository.files(".md").stream(), Repository.files(".java").stream())
          .filter(file -> !file.startsWith(FACTS))
          .map(Repository::text)
          .map(FactsTest::asProse)
          .collect(Collectors.joining("\n"));

  @TestFactory
  Stream<DynamicTest> the_course_says_what_a_fact_backs() {
    return Repository.files("Test.java").stream()
        .filter(file -> file.startsWith(FACTS))
        .map(file -> dynamicTest(file.getFileName().toString(), () -> mustBackTheCourse(file)));
  }

  private void mustBackTheCourse(Path file) {
    List<String> quotes =
        JAVADOC_OF_TESTS
            .matcher(Repository.text(file))
            .results()
            .map(javadoc -> INLINE_TAG_WITH_QUOTES.matcher(javadoc.group(1)).replaceAll(""))
            .map(FactsTest::asProse)
            .flatMap(prose -> QUOTE.matcher(prose).results().map(FactsTest::words))
            .toList();
    mustBeNone(
        quotes.isEmpty()
            ? List.of(file.getFileName() + " does not quote what it backs")
            : quotes.stream()
                .filter(Predicate.not(course::contains))
                .map(quote -> "No page and no class of the course says: " + quote)
                .toList());
  }

  private static String words(MatchResult quote) {
    return quote.group(1);
  }

  /** Returns Markdown or Javadoc as one line, without the signs that mark code. */
  private static String asProse(String text) {
    String oneLine = LINE_START.matcher(text).replaceAll(" ");
    return CODE.matcher(oneLine).replaceAll("$1").replace("`", "");
  }
}
