package testkit.screen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.util.ClearSystemProperty;
import org.junit.jupiter.api.util.RestoreSystemProperties;
import org.junit.jupiter.api.util.SetSystemProperty;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class ScreenWriterTest {

  @TempDir private Path folder;

  @Test
  @ClearSystemProperty(key = "test")
  @RestoreSystemProperties
  void a_run_that_is_over_leaves_its_screen() throws IOException {
    String screen =
        Files.readString(run(ScreenWriterSample.Done.class, ScreenWriterSample.NotDone.class));

    assertTrue(screen.contains("step-03: 1 of 2 tasks done"), screen);
    assertTrue(screen.contains("Wanted: no static field can change."), screen);
    assertTrue(screen.contains("The field is static."), screen);
  }

  @Test
  @SetSystemProperty(key = "test", value = "Task1*")
  @RestoreSystemProperties
  void a_run_of_the_tests_that_the_learner_chose_is_not_taken_for_the_whole() throws IOException {
    String screen = Files.readString(run(ScreenWriterSample.Done.class));

    assertTrue(screen.contains("The tests that you chose are green."), screen);
  }

  @Test
  @ClearSystemProperty(key = "test")
  @RestoreSystemProperties
  void a_run_of_all_tests_is_the_whole() throws IOException {
    String screen = Files.readString(run(ScreenWriterSample.Done.class));

    assertTrue(screen.contains("All green."), screen);
  }

  @Test
  @RestoreSystemProperties
  void while_a_test_runs_the_screen_says_that_the_run_ended_in_it() {
    run(ScreenWriterSample.Done.class, ScreenWriterSample.NotDone.class);

    String screen = ScreenWriterSample.screenDuringTheTest;
    assertTrue(screen.contains("step-03: the test run ended early, in this test:"), screen);
    assertTrue(screen.contains("The first test"), screen);
  }

  @Test
  @ClearSystemProperty(key = "testkit.screen")
  void without_a_file_to_write_to_it_is_silent() {
    ScreenWriter writer = new ScreenWriter();
    writer.testPlanExecutionFinished(null);
  }

  /** Runs tests as Maven runs those of a step, with the ScreenWriter found by JUnit itself. */
  private Path run(Class<?>... tests) {
    Path screen = folder.resolve("not/yet/there.txt");
    System.setProperty("testkit.screen", screen.toString());
    System.setProperty("testkit.module", "step-03");
    LauncherFactory.create()
        .execute(
            LauncherDiscoveryRequestBuilder.request()
                .selectors(Arrays.stream(tests).map(DiscoverySelectors::selectClass).toList())
                .build());
    return screen;
  }
}
