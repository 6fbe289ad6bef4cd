package checks;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

class QuotedOutputTest {

  private static final Pattern TIME =
      Pattern.compile("^\\d\\d:\\d\\d:\\d\\d\\.\\d{3} |\"@timestamp\":\"[^\"]*\",");
  private static final Pattern RANDOM =
      Pattern.compile(
          "\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b|\\b[0-9a-f]{32}\\b|\\b[0-9a-f]{16}\\b");
  private static final Pattern IMAGE = Pattern.compile("\\bimage(?:=|\":\")([^\\s\"]+)");
  private static final String LEFT_OUT = "...";
  private static final int RUNS = 3;

  @TempDir private Path folder;

  private final Map<String, Path> modules = Pom.modules();
  private final Map<String, List<String>> printed = new HashMap<>();

  @TestFactory
  Stream<DynamicTest> a_block_below_an_output_of_comment_is_what_that_modules_demo_prints() {
    return Readme.blocksBelow("output of:").stream()
        .map(block -> dynamicTest(block.place(), () -> mustBePrinted(block)));
  }

  private void mustBePrinted(Readme.Block block) throws IOException, InterruptedException {
    Optional<String> missing = firstMissing(block.lines(), output(block));
    // A busy machine can delay a client. The page shows a run without such a delay.
    for (int run = 2; missing.isPresent() && run <= RUNS; run++) {
      printed.remove(block.source());
      missing = firstMissing(block.lines(), output(block));
    }
    if (missing.isPresent()) {
      fail(
          "%s quotes %s, whose demo does not print this line there:%n%s%nIt prints:%n%s"
              .formatted(
                  block.place(),
                  block.source(),
                  missing.get(),
                  String.join(System.lineSeparator(), output(block))));
    }
  }

  /**
   * The source is a module and, where it needs one, an environment: {@code step-05 ENV=PROD}. Or it
   * is a class of the module {@code examples}.
   */
  private List<String> output(Readme.Block block) throws IOException, InterruptedException {
    if (!printed.containsKey(block.source())) {
      String[] source = block.source().split(" ", 2);
      boolean isExample = source[0].startsWith("examples.");
      String module = isExample ? "examples" : source[0];
      String main = isExample ? source[0] : "imageserver.Demo";
      if (!modules.containsKey(module)) {
        fail("%s quotes %s, but no module is called that".formatted(block.place(), module));
      }
      LearnersWork.skip(modules.get(module));
      Path classes = Files.createTempDirectory(folder, module);
      String env = source.length == 1 ? "" : source[1].replaceFirst("^ENV=", "");
      printed.put(block.source(), DemoRun.output(modules.get(module), main, env, classes));
    }
    return printed.get(block.source());
  }

  /** Lines about one image have to come in their order; those about different ones need not. */
  private static Optional<String> firstMissing(List<String> quoted, List<String> output) {
    Map<String, List<String>> rest =
        output.stream()
            .map(QuotedOutputTest::withoutChance)
            .collect(groupingBy(QuotedOutputTest::image, toCollection(ArrayList::new)));
    for (String line : quoted) {
      String wanted = withoutChance(line);
      List<String> candidates = rest.getOrDefault(image(wanted), List.of());
      int found = candidates.indexOf(wanted);
      if (found < 0 && !wanted.equals(LEFT_OUT)) {
        return Optional.of(line);
      }
      if (!image(wanted).isEmpty()) {
        candidates.subList(0, found + 1).clear();
      }
    }
    return Optional.empty();
  }

  /** A line without what differs from run to run: the time, and ids that are random. */
  private static String withoutChance(String line) {
    String timeless = TIME.matcher(line).replaceFirst("").stripTrailing();
    return RANDOM.matcher(timeless).replaceAll("(random)");
  }

  private static String image(String line) {
    Matcher image = IMAGE.matcher(line);
    return image.find() ? image.group(1) : "";
  }
}
