package engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engine.Verdict.Outcome;
import engine.Verdict.Problem;
import engine.Verdict.Status;
import engine.Verdict.TestVerdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineTest {

  private static final Limits LIMITS =
      new Limits(
          Duration.ofSeconds(8),
          Duration.ofSeconds(8),
          Duration.ofMinutes(5),
          64,
          800,
          10,
          100_000,
          1_000);
  private static final String PLAIN_POM = "<project/>";
  private static final String RIGHT = "return \"Hello, \" + name;";

  @TempDir private static Path engineFolder;
  private static Engine engine;

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws IOException {
    engine = engineIn(Files.createDirectory(engineFolder.resolve("engine")));
  }

  private static Engine engineIn(Path folder) throws IOException {
    return new Engine(LIMITS, 2, folder, folder, Optional.empty());
  }

  @AfterAll
  static void close() throws IOException {
    engine.close();
  }

  @Test
  void a_starter_passes_its_guards_and_fails_its_tasks() throws Exception {
    Exercise exercise = Greeting.in(folder, PLAIN_POM);

    Verdict verdict = engine.judge(exercise, List.of(exercise.starter()));

    assertEquals(Outcome.RAN, verdict.outcome());
    assertEquals("step-01", verdict.exercise());
    assertEquals(2, verdict.tests().size());
    assertEquals(
        new TestVerdict(0, "Guards", Greeting.GUARD, "says hello", Status.PASSED, "", ""),
        verdict.tests().getFirst());
    TestVerdict task = verdict.tests().getLast();
    assertEquals(Greeting.TASK, task.name());
    assertEquals(1, task.task());
    assertEquals(Status.FAILED, task.status());
    assertTrue(task.message().startsWith("Ada was greeted without her name"), task::message);
    assertEquals("without her name", task.declaredSaying());
    assertFalse(verdict.passed());
  }

  @Test
  void a_right_answer_passes() throws Exception {
    Verdict verdict = judge(RIGHT);

    assertTrue(verdict.passed(), verdict::toString);
  }

  @Test
  void a_layer_replaces_its_own_files_and_leaves_the_others() throws Exception {
    Exercise exercise = Greeting.in(folder, PLAIN_POM);
    Path whole = Greeting.submission(folder.resolve("whole"), "return Word.HELLO + name;");
    Files.writeString(
        whole.resolve("java/greeting/Word.java"),
        "package greeting; class Word { static final String HELLO = \"Hello, \"; }");
    Path layer = Greeting.submission(folder.resolve("layer"), "return Word.HELLO;");

    assertTrue(engine.judge(exercise, List.of(exercise.starter(), whole)).passed());
    Verdict verdict = engine.judge(exercise, List.of(exercise.starter(), whole, layer));

    assertEquals(List.of(Greeting.TASK), namesOfFailures(verdict));
  }

  @Test
  void a_resource_can_be_read() throws Exception {
    Exercise exercise = Greeting.in(folder, PLAIN_POM);
    Path submission =
        Greeting.submission(
            folder.resolve("submission"),
            """
            try (var in = Greeting.class.getResourceAsStream("/hello.txt")) {
              return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8) + name;
            } catch (java.io.IOException e) {
              throw new java.io.UncheckedIOException(e);
            }\
            """);
    Files.createDirectories(submission.resolve("resources"));
    Files.writeString(submission.resolve("resources/hello.txt"), "Hello, ");

    Verdict verdict = engine.judge(exercise, List.of(submission));

    assertTrue(verdict.passed(), verdict::toString);
  }

  @Test
  void what_does_not_compile_is_told_with_file_and_line() throws Exception {
    Verdict verdict = judge("String greeting = 1;\nreturn greeting;");

    assertEquals(Outcome.DID_NOT_COMPILE, verdict.outcome());
    Problem problem = verdict.problems().getFirst();
    assertEquals("greeting/Greeting.java", problem.file());
    assertEquals(5, problem.line());
    assertTrue(problem.message().startsWith("incompatible types"), problem::message);
    assertFalse(verdict.passed());
  }

  @Test
  void a_method_that_the_tests_miss_is_told_with_the_test() throws Exception {
    Exercise exercise = Greeting.in(folder, PLAIN_POM);
    Path submission = Greeting.submission(folder.resolve("submission"), RIGHT);
    Path file = submission.resolve("java/greeting/Greeting.java");
    Files.writeString(file, Files.readString(file).replace("String to(", "String greet("));

    Verdict verdict = engine.judge(exercise, List.of(submission));

    assertEquals(Outcome.DID_NOT_COMPILE, verdict.outcome());
    assertEquals("greeting/GuardsTest.java", verdict.problems().getFirst().file());
  }

  @Test
  void a_class_with_the_name_of_a_test_class_is_told() throws Exception {
    Path submission = Greeting.submission(folder.resolve("submission"), RIGHT);
    Files.writeString(
        submission.resolve("java/greeting/GuardsTest.java"),
        "package greeting; class GuardsTest { void says_hello() {} }");

    Verdict verdict = engine.judge(Greeting.in(folder, PLAIN_POM), List.of(submission));

    assertEquals(Outcome.DID_NOT_COMPILE, verdict.outcome());
    assertEquals(
        "The tests have a class GuardsTest, too. Give your class another name.",
        verdict.problems().getFirst().message());
  }

  @Test
  void a_submission_without_java_does_not_compile() throws Exception {
    Exercise exercise = Greeting.in(folder, PLAIN_POM);

    Verdict verdict = engine.judge(exercise, List.of(Files.createDirectory(folder.resolve("no"))));

    assertEquals(List.of(new Problem("", 0, 0, "There is no Java file.")), verdict.problems());
  }

  @Test
  void an_exercise_without_json_logs_does_not_see_their_library() throws Exception {
    String statements =
        "return \"Hello, \" + name + net.logstash.logback.marker.Markers.empty().getName();";
    String pom = "<project><artifactId>logstash-logback-encoder</artifactId></project>";
    Path submission = Greeting.submission(folder.resolve("submission"), statements);

    Verdict without = engine.judge(Greeting.in(folder, PLAIN_POM), List.of(submission));
    Verdict with = engine.judge(Greeting.in(folder, pom), List.of(submission));

    assertEquals(Outcome.DID_NOT_COMPILE, without.outcome());
    assertEquals(Outcome.RAN, with.outcome(), with::toString);
  }

  @Test
  void an_exercise_without_preview_features_does_not_compile_with_them() throws Exception {
    String statements = "return java.util.concurrent.StructuredTaskScope.class + name;";
    String pom =
        "<project><maven.compiler.enablePreview>true</maven.compiler.enablePreview></project>";
    Path submission = Greeting.submission(folder.resolve("submission"), statements);

    Verdict without = engine.judge(Greeting.in(folder, PLAIN_POM), List.of(submission));
    Verdict with = engine.judge(Greeting.in(folder, pom), List.of(submission));

    assertEquals(Outcome.DID_NOT_COMPILE, without.outcome());
    assertEquals(List.of(Greeting.GUARD), namesOfFailures(with));
  }

  @Test
  void a_submission_that_hangs_is_killed_in_the_test_that_it_hangs_in() throws Exception {
    Verdict verdict = judge("while (name.equals(\"Ada\")) {}\nreturn \"Hello\";");

    assertEquals(Outcome.HUNG, verdict.outcome());
    assertEquals(Greeting.TASK, verdict.detail());
    assertEquals(
        List.of(Status.PASSED, Status.NOT_RUN),
        verdict.tests().stream().map(TestVerdict::status).toList());
    assertFalse(verdict.passed());
  }

  @Test
  void a_submission_that_waits_for_ever_is_stopped_by_the_watchdog() throws Exception {
    Verdict verdict = judge("while (true) java.util.concurrent.locks.LockSupport.park();");

    assertEquals(Outcome.HUNG, verdict.outcome(), verdict::toString);
    // Only the watchdog tells where the thread is.
    assertTrue(verdict.output().contains("at engine.worker.WorkerMain.main"), verdict::output);
  }

  @Test
  void what_a_submission_has_started_ends_with_it() throws Exception {
    Verdict verdict =
        judge(
            """
            try {
              String java = System.getProperty("java.home") + "/bin/java";
              Process server = new ProcessBuilder(java, "-m", "jdk.httpserver", "-p", "0").start();
              System.out.println("pid " + server.pid());
              while (true) {}
            } catch (java.io.IOException e) {
              throw new java.io.UncheckedIOException(e);
            }\
            """);

    assertEquals(Outcome.HUNG, verdict.outcome(), verdict::toString);
    long pid = Long.parseLong(verdict.output().strip().replaceFirst("(?s).*pid ", ""));
    ProcessHandle.of(pid).ifPresent(child -> child.onExit().orTimeout(60, TimeUnit.SECONDS).join());
  }

  @Test
  void a_submission_that_ends_the_jvm_is_told_so() throws Exception {
    Verdict exit = judge("if (name.equals(\"Ada\")) System.exit(0);\nreturn \"Hello\";");
    Verdict halt = judge("Runtime.getRuntime().halt(3);\nreturn null;");

    assertEquals(Outcome.EXITED, exit.outcome());
    assertEquals(Greeting.TASK, exit.detail());
    assertEquals(Outcome.EXITED, halt.outcome());
    assertEquals(Greeting.GUARD, halt.detail());
    assertFalse(exit.passed());
  }

  @Test
  void a_submission_that_uses_up_the_memory_is_told_so() throws Exception {
    Verdict verdict =
        judge(
            """
            var hoard = new java.util.ArrayList<byte[]>();
            while (true) {
              hoard.add(new byte[1_000_000]);
            }\
            """);

    assertEquals(Outcome.OUT_OF_MEMORY, verdict.outcome());
    assertEquals(Greeting.GUARD, verdict.detail());
  }

  @Test
  void a_submission_that_floods_its_output_is_killed_and_the_end_is_kept() throws Exception {
    Verdict verdict = judge("while (true) System.out.println(\"Hello\");");

    assertEquals(Outcome.FLOODED, verdict.outcome());
    assertTrue(verdict.output().length() <= LIMITS.outputKept());
    assertTrue(verdict.output().contains("Hello"));
  }

  @Test
  void what_a_submission_prints_is_kept() throws Exception {
    Verdict verdict = judge("System.out.println(\"Grüße an \" + name);\n" + RIGHT);

    assertEquals(List.of("Grüße an Bob", "Grüße an Ada"), verdict.output().lines().toList());
  }

  @Test
  void a_thread_that_never_ends_does_not_hold_up_the_verdict() throws Exception {
    Verdict verdict =
        judge("Thread.ofPlatform().start(() -> { while (true) Thread.onSpinWait(); });\n" + RIGHT);

    assertTrue(verdict.passed(), verdict::toString);
  }

  @Test
  void a_submission_does_not_wait_for_input() throws Exception {
    Verdict verdict =
        judge("assert name != null;\nnew java.util.Scanner(System.in).hasNext();\n" + RIGHT);

    assertTrue(verdict.passed(), verdict::toString);
  }

  @Test
  void every_submission_has_a_jvm_of_its_own() throws Exception {
    String statements =
        """
        boolean isFirst = System.setProperty("seen." + name, "") == null;
        return isFirst ? "Hello, " + name : "Again?";\
        """;

    assertTrue(judge(statements).passed());
    assertTrue(judge(statements).passed());
  }

  @Test
  void nothing_is_written_but_to_the_engines_folder_and_that_is_gone_in_the_end() throws Exception {
    Exercise exercise = Greeting.in(folder, PLAIN_POM);
    List<Path> before = filesIn(folder);
    Path itsFolder = engineFolder.resolve("for-a-while");
    try (Engine forAWhile = engineIn(Files.createDirectory(itsFolder))) {
      forAWhile.judge(exercise, List.of(exercise.starter()));
    }

    assertEquals(before, filesIn(folder));
    assertFalse(Files.exists(itsFolder));
  }

  @Test
  void the_tests_of_the_chosen_task_run_first_and_are_told_first() throws Exception {
    Exercise exercise = Greeting.in(folder, PLAIN_POM);
    Path seen = folder.resolve("seen");
    Path waiting =
        Greeting.submission(
            folder.resolve("waiting"),
            """
            while (name.equals("Bob") && !new java.io.File("%s").exists()) {
              Thread.onSpinWait();
            }
            return "Hello, " + name;
            """
                .formatted(seen.toString().replace('\\', '/')));

    Verdict verdict =
        engine.judge(
            exercise,
            List.of(exercise.starter(), waiting),
            1,
            soFar -> noteThatTaskIsDone(soFar, seen));

    assertTrue(verdict.passed(), verdict::toString);
  }

  /** The guard waits for the file, so the run can only end if the task is told before it. */
  private static void noteThatTaskIsDone(Verdict soFar, Path seen) {
    if (statusOf(soFar, Greeting.TASK) == Status.PASSED
        && statusOf(soFar, Greeting.GUARD) == Status.NOT_RUN) {
      try {
        Files.write(seen, new byte[0]);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Test
  void a_demo_prints_without_any_test_and_knows_its_environment() throws Exception {
    Exercise exercise = Greeting.in(folder, PLAIN_POM);
    Path demo = folder.resolve("demo");
    Files.createDirectories(demo.resolve("java/greeting"));
    Files.writeString(
        demo.resolve("java/greeting/Demo.java"),
        """
        package greeting;

        class Demo {
          public static void main(String[] args) {
            System.out.print(new Greeting().to("Ada") + ", " + System.getenv("ENV"));
          }
        }
        """);

    Demo shown = engine.demo(exercise, List.of(exercise.starter(), demo), "greeting.Demo", "PROD");

    assertEquals(new Demo(List.of(), "Hello, PROD", List.of()), shown);
  }

  @Test
  void a_demo_that_does_not_compile_says_where() throws Exception {
    Exercise exercise = Greeting.in(folder, PLAIN_POM);
    Path broken = Greeting.submission(folder.resolve("broken"), "return name");

    Demo shown = engine.demo(exercise, List.of(exercise.starter(), broken), "greeting.Demo", "");

    assertEquals("greeting/Greeting.java", shown.problems().getFirst().file());
    assertEquals(5, shown.problems().getFirst().line());
    assertEquals(16, shown.problems().getFirst().column());
  }

  private static Status statusOf(Verdict verdict, String test) {
    return verdict.tests().stream()
        .filter(one -> one.name().equals(test))
        .map(TestVerdict::status)
        .findFirst()
        .orElse(Status.NOT_RUN);
  }

  private Verdict judge(String statements) throws IOException, InterruptedException {
    Exercise exercise = Greeting.in(folder, PLAIN_POM);
    Path submission = Greeting.submission(folder.resolve("submission"), statements);
    return engine.judge(exercise, List.of(exercise.starter(), submission));
  }

  private static List<String> namesOfFailures(Verdict verdict) {
    return verdict.failures().stream().map(TestVerdict::name).toList();
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.sorted().toList();
    }
  }
}
