package grading.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grading.submission.SubmissionFinder.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionFinderTest {

  private static final String SOURCE = "step-01-global-state/src/main/java/A.java";

  @TempDir private Path folder;

  @Test
  void a_folder_with_steps_is_one_submission_and_so_is_one_around_it() throws IOException {
    write("ada/" + SOURCE);
    write("bob/carry-the-context/" + SOURCE);

    assertEquals(List.of("ada", "bob"), learners("ada", "bob"));
  }

  @Test
  void a_folder_of_submissions_has_one_for_each_folder_and_zip() throws IOException {
    write("class/ada/" + SOURCE);
    write("class/bob/carry-the-context/" + SOURCE);
    write("class/cem.zip");
    write("class/notes.txt");
    write("class/empty/notes.txt");

    write("class/dan.tar.gz");
    write("class/eva_4711/steps.zip");
    write("class/finn/first.zip");
    write("class/finn/second.zip");
    write("class/.DS_Store");

    assertEquals(List.of("ada", "bob", "cem", "eva_4711"), learners("class"));
    List<Path> others = SubmissionFinder.others(List.of(folder.resolve("class")));
    assertEquals(
        List.of("dan.tar.gz", "empty", "finn", "notes.txt"),
        others.stream().map(other -> other.getFileName().toString()).toList());
  }

  @Test
  void two_submissions_of_one_name_are_told_apart() throws IOException {
    write("monday/ada/" + SOURCE);
    write("monday/bob.zip");
    write("tuesday/ada.ZIP");
    write("tuesday/bob.zip");

    assertEquals(List.of("ada", "bob", "ada (2)", "bob (2)"), learners("monday", "tuesday"));
  }

  @Test
  void what_has_no_submission_is_named() throws IOException {
    write("empty/notes.txt");
    Path none = folder.resolve("none");

    for (Path path : List.of(folder.resolve("empty"), none, folder.resolve("empty/notes.txt"))) {
      IllegalArgumentException refused =
          assertThrows(IllegalArgumentException.class, () -> SubmissionFinder.in(List.of(path)));
      assertTrue(refused.getMessage().startsWith(path + " has no submission"), refused::getMessage);
    }
  }

  private List<String> learners(String... names) throws IOException {
    List<Path> paths = List.of(names).stream().map(folder::resolve).toList();
    return SubmissionFinder.in(paths).stream().map(Found::learner).toList();
  }

  private void write(String file) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "");
  }
}
