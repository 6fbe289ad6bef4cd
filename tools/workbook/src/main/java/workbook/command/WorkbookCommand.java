package workbook.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the workbook. */
@Command(
    name = "workbook",
    header = "Work through the course, one step at a time.",
    description = {
      "Without a command, the workbook opens its loop: save a file, and read what the tests say.",
      "Where it is not in a terminal, it checks the step that you work on, as \"check\" does."
    },
    mixinStandardHelpOptions = true,
    version = "Carry the Context",
    scope = CommandLine.ScopeType.INHERIT,
    synopsisSubcommandLabel = "[COMMAND]",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:All that was asked for is done.",
      "1:A task is open, or the code does not compile.",
      "2:The command line is wrong.",
      "3:The workbook could not run; the message says why."
    })
public final class WorkbookCommand implements Callable<Integer> {

  private WorkbookCommand() {}

  /**
   * Runs a command.
   *
   * @param args the command and its options
   * @return the exit code
   */
  public static int run(String... args) {
    try {
      if (ToolsCheck.isChanged(Start.course(), Start.kept().resolve("course"))) {
        return ExitCode.TOOLS_CHANGED;
      }
    } catch (IOException | IllegalStateException e) {
      System.err.println("The workbook could not run: " + e.getMessage());
      return ExitCode.COULD_NOT_RUN;
    }
    return commandLine().execute(args);
  }

  static CommandLine commandLine() {
    CommandLine workbook = new CommandLine(new WorkbookCommand());
    workbook
        .addSubcommand(new WatchCommand())
        .addSubcommand(new ListCommand())
        .addSubcommand(new CheckCommand())
        .addSubcommand(new HintCommand())
        .addSubcommand(new DemoCommand())
        .addSubcommand(new DrawCommand())
        .addSubcommand(new SolutionCommand())
        .addSubcommand(new ResetCommand())
        .addSubcommand(new GradeCommand())
        .addSubcommand("completion", new GenerateCompletion())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(WorkbookCommand::couldNotRun);
    workbook
        .getSubcommands()
        .get("completion")
        .getCommandSpec()
        .usageMessage()
        .header("Print a script that completes commands in bash and zsh.")
        .description("Use it so: source <(./workbook completion)");
    return workbook;
  }

  private static int couldNotRun(
      Exception problem, CommandLine commandLine, CommandLine.ParseResult result) {
    String message = problem.getMessage() == null ? problem.toString() : problem.getMessage();
    commandLine.getErr().println("The workbook could not run: " + message);
    return ExitCode.COULD_NOT_RUN;
  }

  @Override
  public Integer call() throws Exception {
    return Terminals.isTerminal() ? commandLine().execute("watch") : commandLine().execute("check");
  }
}
