package grading.submission;

import engine.Exercise;
import engine.Given;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes what counts out of a submission: the files below {@code src/main/java} and {@code
 * src/main/resources} of each step. Tests, POM files and all else are the course's own; where the
 * submission has others, a remark says so.
 */
public final class SubmissionReader {

  private static final Pattern OF_A_STEP = Pattern.compile("(?:(.*)/)?((step-\\d\\d)-[^/]+)/(.+)");
  private static final Pattern COUNTS = Pattern.compile("src/main/((?:java|resources)/.+)");
  private static final Pattern JUDGES = Pattern.compile("pom\\.xml|src/test/.+");
  private static final Pattern OF_THE_TOOLS = Pattern.compile("(?:.*/)?tools(?:/.*)?");
  private static final int MOST_REMARKS = 20;

  private final Map<String, String> folders;
  private final Map<String, String> judges;
  private final ReadLimits limits;

  /**
   * Creates one.
   *
   * @param exercises the course's steps
   * @param given what learners were given
   * @param limits what a submission may be at most
   * @throws IOException if the record of what was given cannot be read
   */
  public SubmissionReader(List<Exercise> exercises, Given given, ReadLimits limits)
      throws IOException {
    folders =
        exercises.stream()
            .collect(
                Collectors.toMap(
                    Exercise::name, exercise -> exercise.folder().getFileName().toString()));
    this.judges = given.judges();
    this.limits = limits;
  }

  /**
   * Reads a submission.
   *
   * @param learner whose it is
   * @param source a folder or a zip
   * @param target an empty folder; the files that count are copied there
   * @return the submission; it may have no step at all
   * @throws IOException if the target cannot be written
   * @throws UnreadableSubmission if the source is damaged or larger than a submission can be
   */
  public Submission read(String learner, Path source, Path target)
      throws IOException, UnreadableSubmission {
    SubmissionFiles files =
        Files.isDirectory(source)
            ? new FolderFiles(source, limits.files())
            : new ZipFiles(source, limits);
    Reading reading = new Reading(target);
    files.visit(reading);
    return new Submission(learner, reading.steps, reading.remarks());
  }

  /** One submission on its way. */
  private final class Reading implements SubmissionFiles.Visitor {

    private final Path target;
    private final TreeMap<String, Path> steps = new TreeMap<>();
    private final Map<String, String> places = new HashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private long total;

    Reading(Path target) {
      this.target = target;
    }

    List<String> remarks() {
      int more = remarks.size() - MOST_REMARKS;
      if (more <= 0) {
        return List.copyOf(remarks);
      }
      List<String> first = new ArrayList<>(remarks.subList(0, MOST_REMARKS));
      first.add("And %d more.".formatted(more));
      return List.copyOf(first);
    }

    @Override
    public void leftOut(String path, String why) {
      remarks.add("%s was left out: %s.".formatted(path, why));
    }

    @Override
    public void file(String path, SubmissionFiles.Content content)
        throws IOException, UnreadableSubmission {
      Matcher file = OF_A_STEP.matcher(path);
      String place = file.matches() && file.group(1) != null ? file.group(1) : "";
      if (!file.matches() || OF_THE_TOOLS.matcher(place).matches()) {
        return;
      }
      String step = file.group(3);
      if (!folders.containsKey(step)) {
        leftOut(path, "the course has no " + step);
        return;
      }
      if (!places.computeIfAbsent(step, _ -> place).equals(place)) {
        leftOut(path, "it is in a second %s".formatted(step));
        return;
      }
      Matcher counts = COUNTS.matcher(file.group(4));
      if (counts.matches()) {
        copy(path, step, counts.group(1), content);
      } else if (JUDGES.matcher(file.group(4)).matches()) {
        compare(path, step, file.group(4), content);
      }
    }

    private void copy(String path, String step, String name, SubmissionFiles.Content content)
        throws IOException, UnreadableSubmission {
      byte[] bytes = read(path, content);
      total += bytes.length;
      if (total > limits.totalBytes()) {
        throw new UnreadableSubmission(
            "its files have more than %,d bytes".formatted(limits.totalBytes()));
      }
      try {
        Path folder = target.resolve(folders.get(step)).resolve("src").resolve("main");
        Path file = folder.resolve(name).normalize();
        if (!file.startsWith(folder)) {
          leftOut(path, "its path leads out of the step");
          return;
        }
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
        steps.put(step, folder);
      } catch (InvalidPathException e) {
        leftOut(path, "this system cannot have such a name");
      }
    }

    private void compare(String path, String step, String name, SubmissionFiles.Content content)
        throws IOException, UnreadableSubmission {
      String given = folders.get(step) + "/" + name;
      if (!Given.hash(read(path, content)).equals(judges.get(given))) {
        remarks.add("%s is not the course's own. It was not used.".formatted(given));
      }
    }

    private byte[] read(String path, SubmissionFiles.Content content)
        throws IOException, UnreadableSubmission {
      try (InputStream in = content.open()) {
        byte[] bytes = in.readNBytes((int) limits.fileBytes() + 1);
        if (bytes.length > limits.fileBytes()) {
          throw new UnreadableSubmission(
              "%s has more than %,d bytes".formatted(path, limits.fileBytes()));
        }
        return bytes;
      }
    }
  }
}
