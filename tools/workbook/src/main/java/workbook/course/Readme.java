package workbook.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What a step's README says that the workbook shows. */
final class Readme {

  private static final Pattern HINT =
      Pattern.compile(
          "(?s)<summary>Hint (\\d+) of task (\\d+): (.*?)</summary>\\s*(.*?)\\s*</details>");
  private static final Pattern TITLE = Pattern.compile("(?m)\\A# (.*)$");

  private static final Pattern TASK = Pattern.compile("(?m)^### Task (\\d+): (.*)$");

  private final String text;

  Readme(Path file) throws IOException {
    text = Files.readString(file).replace("\r\n", "\n");
  }

  /** The first heading. */
  String title() {
    return TITLE.matcher(text).results().map(found -> found.group(1)).findFirst().orElse("");
  }

  /** The tasks, in their order. */
  List<Task> tasks() {
    return TASK.matcher(text)
        .results()
        .map(found ->
            new Task(Integer.parseInt(found.group(1)), found.group(2).replace("`", "").strip()))
        .toList();
  }

  /** The hints of a task, in their order. */
  List<Hint> hints(int task) {
    return HINT.matcher(text)
        .results()
        .filter(found -> Integer.parseInt(found.group(2)) == task)
        .map(found ->
            new Hint(task, Integer.parseInt(found.group(1)), found.group(3), found.group(4)))
        .toList();
  }
}
