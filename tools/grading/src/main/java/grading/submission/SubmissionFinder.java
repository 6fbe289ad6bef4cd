package grading.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Finds the submissions in what an instructor names: folders, zips, and folders of these. */
public final class SubmissionFinder {

  private static final String STEP = "step-\\d\\d-.+";

  private SubmissionFinder() {}

  /**
   * Where a submission is.
   *
   * @param learner the name of the folder or zip; a number follows if it is not the first
   * @param path the folder or zip
   */
  public record Found(String learner, Path path) {}

  /**
   * Finds them.
   *
   * @param paths folders and zips
   * @return the submissions, in the order of the paths and, in a folder, of the names
   * @throws IOException if a folder cannot be read
   * @throws IllegalArgumentException if one of the paths is none of these
   */
  public static List<Found> in(List<Path> paths) throws IOException {
    List<Path> found = new ArrayList<>();
    for (Path path : paths) {
      List<Path> below = below(path.toAbsolutePath().normalize());
      if (below.isEmpty()) {
        throw new IllegalArgumentException(
            path
                + " has no submission: no zip, and no folder with a step in it, such as"
                + " step-01-global-state");
      }
      found.addAll(below);
    }
    Map<String, Integer> seen = new HashMap<>();
    return found.stream()
        .map(path -> {
          String name = nameOf(path);
          int number = seen.merge(name.toLowerCase(Locale.ROOT), 1, Integer::sum);
          return new Found(number == 1 ? name : "%s (%d)".formatted(name, number), path);
        })
        .toList();
  }

  /**
   * Lists what is beside submissions and is none, such as an archive of another kind.
   *
   * @param paths as for {@link #in}
   * @throws IOException if a folder cannot be read
   */
  public static List<Path> others(List<Path> paths) throws IOException {
    List<Path> others = new ArrayList<>();
    for (Path path : paths) {
      if (!isSubmission(path.toAbsolutePath().normalize())) {
        for (Path child : children(path, SubmissionFinder::isVisible)) {
          if (!isSubmission(child)) {
            others.add(child);
          }
        }
      }
    }
    return others;
  }

  private static List<Path> below(Path path) throws IOException {
    if (isSubmission(path)) {
      return List.of(path);
    }
    List<Path> found = new ArrayList<>();
    for (Path child : children(path, _ -> true)) {
      if (isSubmission(child)) {
        found.add(child);
      }
    }
    return found;
  }

  /** A zip, a folder with steps in it, or a folder around one such folder and no zip. */
  private static boolean isSubmission(Path path) throws IOException {
    if (Files.isRegularFile(path)) {
      return isZip(path);
    }
    if (hasSteps(path)) {
      return true;
    }
    List<Path> folders = children(path, Files::isDirectory);
    return folders.size() == 1
        && hasSteps(folders.getFirst())
        && children(path, SubmissionFinder::isZip).isEmpty();
  }

  private static boolean isZip(Path path) {
    return path.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  private static boolean isVisible(Path file) {
    return !file.getFileName().toString().startsWith(".");
  }

  private static boolean hasSteps(Path folder) throws IOException {
    return !children(folder, child -> child.getFileName().toString().matches(STEP)).isEmpty();
  }

  private static List<Path> children(Path folder, Predicate<Path> predicate) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var children = Files.list(folder)) {
      return children.filter(predicate).sorted().toList();
    }
  }

  private static String nameOf(Path path) {
    return path.getFileName().toString().replaceFirst("(?i)\\.zip$", "");
  }
}
