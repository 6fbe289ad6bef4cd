package grading.submission;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/**
 * What a learner has submitted, as far as it counts.
 *
 * @param learner the name of the folder or the zip that it came in
 * @param steps by step, such as {@code step-01}: its {@code src/main}, with {@code java} and {@code
 *     resources}
 * @param remarks what was left out and why, a sentence each
 */
public record Submission(String learner, SortedMap<String, Path> steps, List<String> remarks) {}
