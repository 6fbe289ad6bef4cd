package checks;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class QuotedCodeTest {

  @TestFactory
  Stream<DynamicTest> a_block_below_a_from_comment_is_in_the_file_that_the_comment_names() {
    return Readme.blocksBelow("from:").stream()
        .map(block -> dynamicTest(block.place(), () -> mustBeInItsFile(block)));
  }

  private static void mustBeInItsFile(Readme.Block block) {
    Path file = Repository.root().resolve(block.source());
    LearnersWork.skip(file);
    List<String> lines = Repository.text(file).lines().toList();
    String quoted = unindented(block.lines());
    int length = block.lines().size();
    if (IntStream.rangeClosed(0, lines.size() - length)
        .noneMatch(start -> unindented(lines.subList(start, start + length)).equals(quoted))) {
      fail(
          "%s quotes %s, but these lines are not there:%n%s"
              .formatted(block.place(), block.source(), quoted));
    }
  }

  private static String unindented(List<String> lines) {
    return String.join("\n", lines).stripIndent();
  }
}
