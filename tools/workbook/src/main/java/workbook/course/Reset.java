package workbook.course;

import engine.Course;
import engine.Folders;
import engine.Given;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Gives a learner the starter of a step back, and keeps what the learner has written. */
public final class Reset {

  /** No colons, which Windows does not allow in names. */
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT);

  private final Course course;
  private final Clock clock;

  /**
   * Creates one.
   *
   * @param course the course
   * @param clock dates the folders in which learners' versions are kept
   */
  public Reset(Course course, Clock clock) {
    this.course = course;
    this.clock = clock;
  }

  /**
   * Copies the learner's version to a folder of its own, and then puts the starter in its place.
   *
   * @param step the step
   * @return the folder with the learner's version
   * @throws IOException if a file cannot be read or written; the learner's version is then still in
   *     its place or in its folder, or in both
   */
  public Path reset(Step step) throws IOException {
    Path learners = step.exercise().starter();
    Path kept = newFolder(step);
    Folders.copy(learners, kept);
    Folders.delete(learners);
    Folders.copy(new Given(course).starter(step.exercise()), learners);
    return kept;
  }

  private Path newFolder(Step step) throws IOException {
    Path saved = Files.createDirectories(course.root().resolve("saved"));
    String name = step.name() + "-" + DATE.format(LocalDateTime.now(clock));
    Path folder = saved.resolve(name);
    for (int number = 2; Files.exists(folder); number++) {
      folder = saved.resolve(name + "-" + number);
    }
    return Files.createDirectory(folder);
  }
}
