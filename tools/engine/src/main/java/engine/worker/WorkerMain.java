package engine.worker;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import testkit.screen.ScreenWriter;

/**
 * The JVM that runs the tests of one submission and then ends. It may be started ahead of the work;
 * then it loads what every test run needs. It says {@link #READY} on standard output, and waits on
 * standard input for one job of four lines: the address to send events to, the folder of the
 * submission's classes, that of the tests, the number of the task whose tests run first. When the
 * process that started it is gone, it ends, whatever it is at.
 */
public final class WorkerMain {

  /** What a worker prints when a job may come. */
  public static final String READY = "ready";

  /** The argument that has a worker load what every run needs before it says that it is ready. */
  public static final String WARM_UP = "warm-up";

  /** The argument that has a JVM load all that any worker can need, and end: there is no job. */
  public static final String TRAIN = "train";

  /** The test kit's settings of JUnit, which this class loader finds before all others. */
  private static final String SETTINGS = "junit-platform.properties";

  private static final int BUFFER = 65_536;

  private WorkerMain() {}

  /**
   * Runs a worker.
   *
   * @param args none or {@link #WARM_UP} for a worker; {@link #TRAIN}; or the four lines of a job,
   *     for a JVM that does it at once
   * @throws IOException if the job cannot be read or the events not be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length == 4) {
      run(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), args[3]);
      end();
    } else if (List.of(args).contains(TRAIN)) {
      WarmUpRun.run(AllWarmUpTests.class);
    } else {
      if (List.of(args).contains(WARM_UP)) {
        WarmUpRun.run(WarmUpTests.class);
      }
      awaitJob();
    }
    System.exit(0);
  }

  /** Threads and shutdown hooks that a submission has left end here. */
  private static void end() {
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }

  private static void awaitJob() throws IOException {
    BufferedReader jobs =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    System.out.println(READY);
    String events = jobs.readLine();
    if (events != null) {
      endWithTheEngine();
      run(Path.of(events), Path.of(jobs.readLine()), Path.of(jobs.readLine()), jobs.readLine());
      end();
    }
  }

  /** A thread that waited for the end of standard input would delay the end of the JVM. */
  private static void endWithTheEngine() {
    // There is no parent where this is the first process of a sandbox, which ends with the engine.
    ProcessHandle.current()
        .parent()
        .ifPresent(engine -> engine.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
  }

  private static void run(Path events, Path classes, Path testClasses, String first)
      throws IOException {
    Launcher launcher = launcher();
    // Connected before any code of the submission can run.
    SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(events));
    try (var out =
        new DataOutputStream(new BufferedOutputStream(new UninterruptedOutput(channel), BUFFER))) {
      run(launcher, classes, testClasses, first, out);
    }
  }

  private static void run(
      Launcher launcher, Path classes, Path testClasses, String first, DataOutputStream out)
      throws IOException {
    // What the submission's own child processes and class path scans go by.
    System.setProperty(
        "java.class.path",
        String.join(
            File.pathSeparator,
            testClasses.toString(),
            classes.toString(),
            System.getProperty("java.class.path")));
    URL[] urls = {testClasses.toUri().toURL(), classes.toUri().toURL()};
    Thread.currentThread()
        .setContextClassLoader(new URLClassLoader(urls, WorkerMain.class.getClassLoader()));
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(DiscoverySelectors.selectClasspathRoots(Set.of(testClasses)))
            .configurationParameter(
                ClassOrderer.DEFAULT_ORDER_PROPERTY_NAME, TaskFirst.class.getName())
            .configurationParameter(TaskFirst.NUMBER, first)
            .configurationParametersResources(SETTINGS)
            .enableImplicitConfigurationParameters(false)
            .build();
    launcher.execute(request, new TestEventListener(new TestEvents(out)));
  }

  /** Only what the course brings: a submission may have service files for JUnit, too. */
  private static Launcher launcher() {
    return LauncherFactory.create(
        LauncherConfig.builder()
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enableTestEngineAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .addTestExecutionListeners(new ScreenWriter()) // its watchdog begins each test
            .build());
  }
}
