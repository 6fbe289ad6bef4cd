package checks;

import static checks.Problems.mustBeNone;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Finds the words that this course does not use, in everything that a person reads. */
class WordsTest {

  /** Words that are not used, and what to write instead. */
  private static final Map<Pattern, String> WORDS =
      Map.ofEntries(
          word("whoever|whomever|somebody|someone|nobody|no one", "name the actor"),
          word("hand(s|ed)? (over|on)|tak(e|es|en) along", "propagate, pass or submit"),
          word("(give|gives|given|giving|gave) back", "return or restore"),
          word("(stand|stands|stood) for", "is, means or says"),
          word("mend|mends|mended", "fix"),
          word("bark|barks", "fails"),
          word("(get|gets|got) lost", "say what is missing"),
          word("(hold|holds|held) up", "delay or block"),
          word("(come|comes|coming) along", "say what happens"),
          word("(do|does) as well", "also works"),
          word("the one that|what one", "name the thing"));

  /** Dry lines that stay. */
  private static final List<String> KEPT = List.of("Nobody reads that, and nobody has to.");

  @TestFactory
  Stream<DynamicTest> every_text_uses_the_words_of_the_list() {
    return Repository.files().stream()
        .filter(WordsTest::isRead)
        .map(file -> dynamicTest(Repository.name(file), () -> mustBeNone(problems(file))));
  }

  private static boolean isRead(Path file) {
    String name = Repository.name(file);
    return name.matches(".*\\.(md|java|xml|properties)|step-\\d\\d")
        && !name.endsWith("WordsTest.java");
  }

  private static List<String> problems(Path file) {
    String text = Repository.text(file);
    for (String kept : KEPT) {
      text = text.replace(kept, "");
    }
    return text.lines()
        .flatMap(line ->
            WORDS.entrySet().stream()
                .filter(word -> word.getKey().matcher(line).find())
                .map(word ->
                    "%s: write this without \"%s\" (%s): %s"
                        .formatted(
                            Repository.name(file), word.getKey(), word.getValue(), line.strip())))
        .toList();
  }

  private static Map.Entry<Pattern, String> word(String words, String instead) {
    return Map.entry(Pattern.compile("(?i)\\b(" + words + ")\\b"), instead);
  }
}
