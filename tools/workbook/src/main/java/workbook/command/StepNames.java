package workbook.command;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import workbook.course.Step;
import workbook.session.Session;

/** The names of the steps, for the shell to complete. */
final class StepNames implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    try (Session session = Start.session()) {
      return session.steps().all().stream().map(Step::name).toList().iterator();
    } catch (IOException e) {
      return List.<String>of().iterator();
    }
  }
}
