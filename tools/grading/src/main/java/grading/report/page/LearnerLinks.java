package grading.report.page;

import java.util.List;

/**
 * The learners of one row, as links.
 *
 * @param shown the first of them
 * @param more how many more there are
 */
record LearnerLinks(List<LearnerLink> shown, int more) {

  private static final int MOST_SHOWN = 10;

  /** Shortens a list of links. */
  static LearnerLinks of(List<LearnerLink> all) {
    List<LearnerLink> shown = all.subList(0, Math.min(MOST_SHOWN, all.size()));
    return new LearnerLinks(List.copyOf(shown), all.size() - shown.size());
  }

  /** Whether some are not shown. */
  boolean hasMore() {
    return more > 0;
  }
}
