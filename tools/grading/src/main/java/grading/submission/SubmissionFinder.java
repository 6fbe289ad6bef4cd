package grading.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    List<Found> found = new ArrayList<>();
    for (Path path : paths) {
      List<Found> below = below(path.toAbsolutePath().normalize());
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
        .map(one -> {
          int number = seen.merge(one.learner().toLowerCase(Locale.ROOT), 1, Integer::sum);
          return number == 1
              ? one
              : new Found("%s (%d)".formatted(one.learner(), number), one.path());
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
      if (submission(path.toAbsolutePath().normalize()).isEmpty()) {
        for (Path child : children(path, SubmissionFinder::isVisible)) {
          if (child(child.toAbsolutePath().normalize()).isEmpty()) {
            others.add(child);
          }
        }
      }
    }
    return others;
  }

  private static List<Found> below(Path path) throws IOException {
    Optional<Found> itself = submission(path);
    if (itself.isPresent()) {
      return List.of(itself.get());
    }
    List<Found> found = new ArrayList<>();
    for (Path child : children(path, SubmissionFinder::isVisible)) {
      child(child).ifPresent(found::add);
    }
    return found;
  }

  /** A submission, or a learner's folder with one zip, as a learning platform exports it. */
  private static Optional<Found> child(Path path) throws IOException {
    Optional<Found> itself = submission(path);
    List<Path> zips = children(path, SubmissionFinder::isZip);
    return itself.isEmpty() && zips.size() == 1
        ? Optional.of(new Found(nameOf(path), zips.getFirst()))
        : itself;
  }

  /** A zip, a folder with steps in it, or a folder around one such folder and nothing else. */
  private static Optional<Found> submission(Path path) throws IOException {
    boolean isOne = Files.isRegularFile(path) ? isZip(path) : hasSteps(path) || isAroundSteps(path);
    return isOne ? Optional.of(new Found(nameOf(path), path)) : Optional.empty();
  }

  private static boolean isAroundSteps(Path folder) throws IOException {
    List<Path> children = children(folder, SubmissionFinder::isVisible);
    return children.size() == 1 && hasSteps(children.getFirst());
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
