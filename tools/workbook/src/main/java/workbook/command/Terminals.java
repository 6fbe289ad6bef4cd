package workbook.command;

import java.io.Console;

/** Tells where the output goes. */
final class Terminals {

  private Terminals() {}

  /** Tells whether a person sits at both ends: keys come from a terminal and text goes to one. */
  static boolean isTerminal() {
    Console console = System.console();
    return console != null && console.isTerminal();
  }
}
