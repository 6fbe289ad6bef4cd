package checks;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class FormattingTest {

  @TestFactory
  Stream<DynamicTest> every_java_file_looks_as_google_java_format_writes_it() {
    return Repository.files(".java").stream()
        .map(file -> dynamicTest(Repository.name(file), () -> mustBeFormatted(file)));
  }

  private static void mustBeFormatted(Path file) {
    LearnersWork.skip(file);
    String source = Repository.text(file);
    String formatted = Format.formatted(file);
    if (!formatted.equals(source)) {
      List<String> is = source.lines().toList();
      List<String> should = formatted.lines().toList();
      int line = 0;
      while (line < Math.min(is.size(), should.size()) && is.get(line).equals(should.get(line))) {
        line++;
      }
      fail(
          "%s:%d is not formatted.%n  is:      %s%n  becomes: %s%n  Fix all files: %s"
              .formatted(
                  Repository.name(file), line + 1, at(is, line), at(should, line), Format.COMMAND));
    }
  }

  private static String at(List<String> lines, int index) {
    return index < lines.size() ? lines.get(index) : "(the end of the file)";
  }
}
