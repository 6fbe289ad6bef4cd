package workbook.command;

/** What the workbook's exit codes say. */
final class ExitCode {

  static final int DONE = 0;
  static final int TASKS_OPEN = 1;
  static final int USAGE = 2;
  static final int COULD_NOT_RUN = 3;

  /** Tells the script that started this JVM to build the tools again. */
  static final int TOOLS_CHANGED = 10;

  private ExitCode() {}
}
