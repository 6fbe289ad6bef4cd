package workbook.course;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import engine.Course;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What differs between a learner's code and the course's solution. */
public final class Solution {

  private static final int LINES_AROUND = 3;

  private final Course course;

  /**
   * Creates one.
   *
   * @param course the course
   */
  public Solution(Course course) {
    this.course = course;
  }

  /**
   * Compares the files of a step with those of its solution.
   *
   * @param step the step
   * @return a unified diff; lines with a minus are the learner's. Empty if there is no difference
   * @throws IOException if a file cannot be read
   */
  public List<String> difference(Step step) throws IOException {
    Path learners = step.exercise().starter();
    Path solution = course.solution(step.exercise());
    SortedSet<String> names = new TreeSet<>(namesIn(learners));
    names.addAll(namesIn(solution));
    List<String> lines = new ArrayList<>();
    for (String name : names) {
      List<String> yours = linesOf(learners.resolve(name));
      lines.addAll(
          UnifiedDiffUtils.generateUnifiedDiff(
              "yours/" + name,
              "solution/" + name,
              yours,
              DiffUtils.diff(yours, linesOf(solution.resolve(name))),
              LINES_AROUND));
    }
    return lines;
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .toList();
    }
  }

  private static List<String> linesOf(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }
}
