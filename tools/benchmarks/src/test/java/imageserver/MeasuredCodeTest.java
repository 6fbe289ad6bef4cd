package imageserver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The benchmarks have solution 5 only. What they call step 4 must be step 4's. */
class MeasuredCodeTest {

  @ParameterizedTest
  @ValueSource(strings = {"ContextExecutor.java", "RequestContext.java"})
  void solution_5_propagates_context_as_solution_4_does(String file) throws IOException {
    assertEquals(source("solution-04", file), source("solution-05", file));
  }

  private static String source(String solution, String file) throws IOException {
    Path course = Path.of(System.getProperty("benchmarks.course", "../.."));
    return Files.readString(
        course
            .resolve("solutions")
            .resolve(solution)
            .resolve("src/main/java/imageserver")
            .resolve(file));
  }
}
