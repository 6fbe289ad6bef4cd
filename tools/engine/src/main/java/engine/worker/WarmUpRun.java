package engine.worker;

import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary.Failure;

/** Runs tests of the engine's own, so that what they use is loaded before there is a job. */
final class WarmUpRun {

  private WarmUpRun() {}

  /**
   * Runs a class of tests.
   *
   * @throws IllegalStateException if one fails, since what comes after it was not loaded
   */
  static void run(Class<?> tests) {
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectClass(tests))
            .build();
    SummaryGeneratingListener summary = new SummaryGeneratingListener();
    LauncherFactory.create().execute(request, summary);
    for (Failure failure : summary.getSummary().getFailures()) {
      throw new IllegalStateException(failure.getTestIdentifier() + "", failure.getException());
    }
  }
}
