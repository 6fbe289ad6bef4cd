package workbook.loop;

import java.util.List;

/** What fills the screen. */
interface View {

  /**
   * Draws it.
   *
   * @param width how many characters fit side by side
   * @param height how many lines fit
   * @return at most that many lines
   */
  List<String> lines(int width, int height);
}
