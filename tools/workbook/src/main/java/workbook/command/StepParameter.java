package workbook.command;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import workbook.course.Step;
import workbook.session.Session;

/** The step that a command is about. */
final class StepParameter {

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "STEP",
      completionCandidates = StepNames.class,
      description = "step-03, or 3 for short. Without it: the step that you work on.")
  private String name;

  /**
   * Finds the step.
   *
   * @throws ParameterException if there is no such step
   */
  Step in(Session session) throws IOException {
    if (name == null) {
      return session.state().current();
    }
    return session
        .steps()
        .find(name)
        .orElseThrow(() ->
            new ParameterException(
                command.commandLine(),
                "There is no step \"%s\". The steps are %s."
                    .formatted(name, session.steps().names())));
  }

  /** The same, where nothing may happen by mistake. */
  Step namedIn(Session session) throws IOException {
    if (name == null) {
      throw new ParameterException(command.commandLine(), "Name the step, such as step-03.");
    }
    return in(session);
  }
}
