package workbook;

import workbook.command.WorkbookCommand;

/** Starts the workbook. */
public final class Workbook {

  private Workbook() {}

  /**
   * Runs a command.
   *
   * @param args the command and its options; without any, the loop opens
   */
  public static void main(String[] args) {
    System.exit(WorkbookCommand.run(args));
  }
}
