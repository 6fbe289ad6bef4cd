package imageserver;

import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** JUnit finds it through the service file, before it looks for tests. */
public final class DryRunListener implements LauncherSessionListener {

  @Override
  public void launcherSessionOpened(LauncherSession session) {
    System.setProperty("junit.platform.execution.dryRun.enabled", "true");
  }
}
