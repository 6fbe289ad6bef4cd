package grading.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import engine.Course;
import engine.Folders;
import engine.Given;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionReaderTest {

  private static final Course COURSE = new Course(Path.of(System.getProperty("grading.course")));
  private static final String STEP = "step-01-global-state";
  private static final String SOURCE = STEP + "/src/main/java/imageserver/RequestHandler.java";
  private static final ReadLimits SMALL = new ReadLimits(5_000, 20, 1_000, 3_000);

  @TempDir private Path folder;
  private Path target;

  @BeforeEach
  void makeTarget() throws IOException {
    target = Files.createDirectory(folder.resolve("target-of-the-test"));
  }

  @Test
  void sources_and_resources_count_and_nothing_else() throws Exception {
    Path zip =
        new TestZip()
            .with(SOURCE, "class RequestHandler {}")
            .with(STEP + "/src/main/resources/logback.xml", "<configuration/>")
            .with(STEP + "/src/main/kotlin/Handler.kt", "class Handler")
            .with(STEP + "/notes.txt", "Ask about task 2.")
            .with("README.md", "My course")
            .with("tools/given/" + SOURCE, "class Given {}")
            .writeTo(folder.resolve("ada.zip"));

    Submission submission = read(zip);

    assertEquals(Set.of("step-01"), submission.steps().keySet());
    assertEquals(List.of(), submission.remarks());
    Path step = submission.steps().get("step-01");
    assertEquals(
        List.of("java/imageserver/RequestHandler.java", "resources/logback.xml"),
        Folders.files(step).stream()
            .map(file -> step.relativize(file).toString().replace('\\', '/'))
            .toList());
  }

  @Test
  void names_in_another_encoding_are_no_damage() throws Exception {
    Path zip =
        new TestZip(StandardCharsets.ISO_8859_1)
            .with("Lösung.txt", "See below.")
            .with(SOURCE, "class RequestHandler {}")
            .writeTo(folder.resolve("ada.zip"));

    assertEquals(Set.of("step-01"), read(zip).steps().keySet());
  }

  @Test
  void a_folder_is_read_like_a_zip_and_so_is_a_clone_inside_another_folder() throws Exception {
    write("ada/course/" + SOURCE);
    write("ada/course/" + STEP + "/target/src/main/java/Old.java");

    Submission submission = read(folder.resolve("ada"));

    assertEquals(Set.of("step-01"), submission.steps().keySet());
    assertEquals(1, Folders.files(target).size());
  }

  @Test
  void another_test_or_pom_is_not_used_and_is_told() throws Exception {
    String test = STEP + "/src/test/java/imageserver/GuardsTest.java";
    Path zip =
        new TestZip()
            .with(SOURCE, "class RequestHandler {}")
            .with(STEP + "/pom.xml", "<project/>")
            .with(test, Files.readString(COURSE.root().resolve(test)).replace("\n", "\r\n"))
            .with(STEP + "/src/test/java/imageserver/MyTest.java", "class MyTest {}")
            .writeTo(folder.resolve("ada.zip"));

    assertEquals(
        List.of(
            STEP + "/pom.xml is not the course's own. It was not used.",
            STEP
                + "/src/test/java/imageserver/MyTest.java is not the course's own."
                + " It was not used."),
        read(zip).remarks());
    assertEquals(1, Folders.files(target).size());
  }

  @Test
  void a_path_that_leads_out_of_the_zip_is_left_out() throws Exception {
    Path zip =
        new TestZip()
            .with("../" + SOURCE, "out")
            .with("/" + SOURCE, "out")
            .with("C:\\" + SOURCE, "out")
            .with(STEP + "/src/main/java/../../../../../out.java", "out")
            .with("..\\..\\" + SOURCE, "out")
            .with(SOURCE, "class RequestHandler {}")
            .writeTo(folder.resolve("eve.zip"));

    Submission submission = read(zip);

    assertEquals(5, submission.remarks().size(), submission.remarks()::toString);
    assertTrue(
        submission.remarks().stream().allMatch(it -> it.contains("leads out of the zip")),
        submission.remarks()::toString);
    assertEquals(1, Folders.files(target).size());
    assertFalse(Files.exists(folder.resolve("out.java")));
  }

  @Test
  void a_symbolic_link_is_not_followed() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    write("eve/" + SOURCE);
    Path java = folder.resolve("eve/" + STEP + "/src/main/java");
    Files.createSymbolicLink(java.resolve("Secret.java"), secret);
    Files.createSymbolicLink(java.resolve("everything"), folder);

    Submission submission = read(folder.resolve("eve"));

    assertEquals(
        List.of(
            STEP + "/src/main/java/Secret.java was left out: it is a symbolic link.",
            STEP + "/src/main/java/everything was left out: it is a symbolic link."),
        submission.remarks().stream().sorted().toList());
    assertEquals(1, Folders.files(target).size());
  }

  @Test
  void a_step_that_the_course_has_not_and_a_second_copy_are_told() throws Exception {
    Path zip =
        new TestZip()
            .with("one/" + SOURCE, "class One {}")
            .with("two/" + SOURCE, "class Two {}")
            .with("one/step-99-none/src/main/java/None.java", "class None {}")
            .writeTo(folder.resolve("ada.zip"));

    Submission submission = read(zip);

    assertEquals(
        List.of(
            "two/" + SOURCE + " was left out: it is in a second step-01.",
            "one/step-99-none/src/main/java/None.java was left out: the course has no step-99."),
        submission.remarks());
    assertEquals("class One {}", Files.readString(target.resolve(SOURCE)));
  }

  @Test
  void a_file_that_unpacks_to_more_than_a_file_can_be_is_refused() throws Exception {
    Path zip = new TestZip().with(SOURCE, new byte[1_001]).writeTo(folder.resolve("eve.zip"));

    mustBeRefused(zip, SOURCE + " has more than 1,000 bytes");
  }

  @Test
  void files_that_unpack_to_more_than_a_submission_can_be_are_refused() throws Exception {
    TestZip zip = new TestZip();
    for (int i = 0; i < 4; i++) {
      zip.with(STEP + "/src/main/java/File%d.java".formatted(i), new byte[900]);
    }

    mustBeRefused(zip.writeTo(folder.resolve("eve.zip")), "its files have more than 3,000 bytes");
  }

  @Test
  void too_many_files_are_refused_in_a_zip_and_in_a_folder() throws Exception {
    TestZip zip = new TestZip();
    for (int i = 0; i < 21; i++) {
      zip.with("f" + i, "");
      write("eve/notes/f" + i);
    }

    mustBeRefused(zip.writeTo(folder.resolve("eve.zip")), "it has more than 20 files");
    mustBeRefused(folder.resolve("eve"), "it has more than 20 files");
  }

  @Test
  void a_zip_that_is_too_large_or_damaged_is_refused() throws Exception {
    Path large = Files.write(folder.resolve("large.zip"), new byte[5_001]);
    Path damaged = Files.writeString(folder.resolve("damaged.zip"), "This is not a zip.");

    mustBeRefused(large, "the zip has more than 5,000 bytes");
    mustBeRefused(damaged, "the zip is damaged (");
  }

  @Test
  void many_remarks_are_cut_short() throws Exception {
    TestZip zip = new TestZip().with(SOURCE, "class RequestHandler {}");
    for (int i = 0; i < 30; i++) {
      zip.with("../f" + i, "");
    }

    List<String> remarks = read(zip.writeTo(folder.resolve("eve.zip"))).remarks();
    assertEquals(21, remarks.size());
    assertEquals("And 10 more.", remarks.getLast());
  }

  private void mustBeRefused(Path source, String why) {
    UnreadableSubmission refused =
        assertThrows(UnreadableSubmission.class, () -> reader(SMALL).read("eve", source, target));
    assertTrue(refused.getMessage().startsWith(why), refused::getMessage);
  }

  private Submission read(Path source) throws IOException, UnreadableSubmission {
    return reader(ReadLimits.USUAL).read("ada", source, target);
  }

  private static SubmissionReader reader(ReadLimits limits) throws IOException {
    return new SubmissionReader(COURSE.exercises(), new Given(COURSE), limits);
  }

  private void write(String file) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "class RequestHandler {}");
  }
}
