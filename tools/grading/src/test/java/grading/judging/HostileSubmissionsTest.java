package grading.judging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engine.Folders;
import engine.Given;
import engine.Limits;
import engine.Sandbox;
import grading.result.ClassGrades;
import grading.result.Grade;
import grading.result.StepGrade;
import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A class of hostile and broken submissions, graded in one go, so that each has all others beside
 * it. The folders are in {@code src/test/resources/hostile}; each says what it does, and what the
 * grader must say.
 */
class HostileSubmissionsTest {

  private static final Path HOSTILE =
      GradedClass.COURSE.root().resolve("tools/grading/src/test/resources/hostile");
  private static final Limits LIMITS =
      new Limits(
          Duration.ofSeconds(6),
          Duration.ofSeconds(10),
          Duration.ofMinutes(5),
          96,
          1_000,
          20,
          1_000_000,
          4_000);
  private static final String CHILD = "hostile-child";

  private static final Sandbox SANDBOX = Sandbox.strongest();

  @TempDir private static Path folder;
  private static Path temporary;
  private static Set<Thread> threadsBefore;
  private static Map<String, StepGrade> grades;
  private static Path victim;
  private static Path port;
  private static ServerSocket outside;

  @BeforeAll
  static void gradeThem() throws Exception {
    Path submissions = Files.createDirectory(folder.resolve("class"));
    for (String name : names()) {
      handIn(name, submissions.resolve(name));
    }
    for (int i = 0; i < 3; i++) {
      handInSolution(submissions.resolve("right-" + i));
    }
    Path home = Path.of(System.getProperty("user.home"));
    victim = Files.writeString(home.resolve("hostile-victim"), "keep");
    outside = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
    port = Files.writeString(home.resolve("hostile-port"), "" + outside.getLocalPort());
    temporary = Files.createDirectory(folder.resolve("tmp"));
    threadsBefore = Thread.getAllStackTraces().keySet();
    ClassGrades found =
        GradedClass.grade(
            submissions,
            temporary,
            folder.resolve("kept"),
            LIMITS,
            SANDBOX,
            (grade, _) -> System.out.println(grade.learner() + " " + grade.steps().getFirst()));
    grades =
        found.learners().stream()
            .collect(Collectors.toMap(Grade::learner, grade -> grade.steps().getFirst()));
  }

  @AfterAll
  static void cleanUp() throws IOException {
    Files.deleteIfExists(victim);
    Files.deleteIfExists(port);
    outside.close();
  }

  /** Those that this machine can be asked about. */
  static List<String> names() throws IOException {
    try (Stream<Path> folders = Files.list(HOSTILE)) {
      List<String> names = new ArrayList<>();
      for (Path hostile : folders.sorted().toList()) {
        if (SANDBOX == Sandbox.BWRAP || !properties(hostile).containsKey("needs")) {
          names.add(hostile.getFileName().toString());
        }
      }
      return names;
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void each_gets_its_verdict(String name) throws IOException {
    Properties expected = properties(HOSTILE.resolve(name));
    StepGrade grade = grades.get(name);

    List<String> outcomes = List.of(expected.getProperty("outcome").strip().split("\\s+"));
    assertTrue(outcomes.contains(grade.outcome().name()), () -> outcomes + " " + grade);
    if (expected.containsKey("passed")) {
      boolean passed = Boolean.parseBoolean(expected.getProperty("passed").strip());
      assertEquals(passed, grade.passed(), grade::toString);
    }
    Duration took = Duration.ofMillis(grade.millis());
    assertTrue(took.compareTo(LIMITS.whole().multipliedBy(2)) < 0, took::toString);
  }

  @Test
  void right_answers_beside_them_pass() {
    for (int i = 0; i < 3; i++) {
      StepGrade grade = grades.get("right-" + i);
      assertTrue(grade.passed(), grade::toString);
    }
  }

  @Test
  void no_process_is_left() {
    List<String> left =
        ProcessHandle.allProcesses()
            .flatMap(process -> process.info().commandLine().stream())
            .filter(command -> command.contains(CHILD))
            .toList();

    assertEquals(List.of(), left);
    assertEquals(List.of(), ProcessHandle.current().descendants().toList());
  }

  @Test
  void no_file_is_left() throws IOException {
    assertEquals(List.of(), Folders.files(temporary));
  }

  @Test
  void no_thread_is_left() {
    List<String> left =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> !threadsBefore.contains(thread) && !thread.isDaemon())
            .map(Thread::getName)
            .toList();

    assertEquals(List.of(), left);
  }

  /** The compiler is not in the sandbox. What else writes files needs one, and says so. */
  @Test
  void no_code_of_a_submission_runs_in_the_compiler() {
    for (String place : List.of("user.home", "user.dir", "java.io.tmpdir")) {
      Path trace = Path.of(System.getProperty(place), "hostile-was-here");
      assertFalse(Files.exists(trace), trace::toString);
    }
  }

  @Test
  void what_a_sandbox_does_not_prevent_is_said() {
    assertFalse(Sandbox.BWRAP.sentence().contains("Install bubblewrap"));
    for (Sandbox weaker : List.of(Sandbox.UNSHARE, Sandbox.NONE)) {
      assertTrue(weaker.sentence().contains("your files"), weaker::sentence);
      assertTrue(weaker.sentence().contains("Install bubblewrap"), weaker::sentence);
    }
  }

  @Test
  void files_and_network_are_out_of_reach_where_there_is_bwrap() throws IOException {
    if (SANDBOX == Sandbox.BWRAP) {
      assertEquals("keep", Files.readString(victim));
      outside.setSoTimeout(1);
      boolean connected = true;
      try {
        outside.accept().close();
      } catch (SocketTimeoutException e) {
        connected = false;
      }
      assertFalse(connected, "A submission has connected to a port of this machine");
    }
  }

  private static void handIn(String name, Path submission) throws IOException {
    Properties hostile = properties(HOSTILE.resolve(name));
    boolean isWrong = hostile.getProperty("laid.over", "").strip().equals("starter");
    Path main = isWrong ? handInStarter(submission) : handInSolution(submission);
    for (String gone : hostile.getProperty("delete", "").split("\\s+")) {
      if (!gone.isEmpty()) {
        Files.delete(main.resolve(gone));
      }
    }
    Folders.copy(HOSTILE.resolve(name).resolve("java"), main.resolve("java"));
    Folders.copy(HOSTILE.resolve(name).resolve("resources"), main.resolve("resources"));
  }

  private static Path handInSolution(Path submission) throws IOException {
    return handIn(GradedClass.COURSE.solution(GradedClass.step1()), submission);
  }

  private static Path handInStarter(Path submission) throws IOException {
    return handIn(new Given(GradedClass.COURSE).starter(GradedClass.step1()), submission);
  }

  private static Path handIn(Path sources, Path submission) throws IOException {
    Path main = submission.resolve(GradedClass.FOLDER).resolve("src").resolve("main");
    Folders.copy(sources, main);
    return main;
  }

  private static Properties properties(Path hostile) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(hostile.resolve("hostile.properties"))) {
      properties.load(reader);
    }
    return properties;
  }
}
