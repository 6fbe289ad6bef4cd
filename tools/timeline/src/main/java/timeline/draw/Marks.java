package timeline.draw;

import java.util.List;

/**
 * How requests are told apart: by colour, by pattern and by shape, so that no reader depends on
 * colours. The colours are those that Okabe and Ito chose for colour-blind readers.
 *
 * @see <a href="https://jfly.uni-koeln.de/color/">Color Universal Design</a>
 */
final class Marks {

  private static final List<String> COLOURS =
      List.of("#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9");

  /** Within a square of 12 by 12. */
  private static final List<String> PATTERNS =
      List.of(
          "M0 12L12 0M-3 3L3 -3M9 15L15 9",
          "M0 6H12",
          "M6 0V12",
          "M0 0L12 12M-3 9L3 15M9 -3L15 3",
          "M0 6H12M6 0V12");

  /** Around the point 0, 0. */
  private static final List<String> SHAPES =
      List.of(
          "M-7 0A7 7 0 1 0 7 0A7 7 0 1 0 -7 0Z",
          "M-6 -6H6V6H-6Z",
          "M0 -8L7.5 6H-7.5Z",
          "M0 -8L8 0L0 8L-8 0Z",
          "M-3 -7.5H3V-3H7.5V3H3V7.5H-3V3H-7.5V-3H-3Z");

  private Marks() {}

  static int count() {
    return COLOURS.size();
  }

  static String colour(int work) {
    return COLOURS.get(work % COLOURS.size());
  }

  static String shape(int work) {
    return SHAPES.get(work % SHAPES.size());
  }

  /** The patterns that bars are filled with; number n has the name {@code work-n}, after ids. */
  static String patterns(String ids) {
    StringBuilder patterns = new StringBuilder();
    for (int i = 0; i < COLOURS.size(); i++) {
      patterns.append(
          """
          <pattern id="%swork-%d" width="12" height="12" patternUnits="userSpaceOnUse">\
          <rect width="12" height="12" fill="%s" fill-opacity="0.25"/>\
          <path d="%s" stroke="%s" stroke-width="2" stroke-opacity="0.6"/></pattern>
          """
              .formatted(ids, i, COLOURS.get(i), PATTERNS.get(i), COLOURS.get(i)));
    }
    return patterns.toString();
  }
}
