package benchmarks;

import java.util.List;

/**
 * A group and what was measured.
 *
 * @param group the group
 * @param measurements one for each of the group's ways; its name is the way's label
 */
public record MeasuredGroup(Group group, List<Measurement> measurements) {

  /**
   * Returns what was measured for a way.
   *
   * @param way one of the group's ways
   * @throws IllegalArgumentException if the way was not measured
   */
  public Measurement measurement(Way way) {
    return measurements.stream()
        .filter(measurement -> measurement.name().equals(way.label()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(way.label() + " is not in " + group.title()));
  }

  /**
   * Compares a way with the group's baseline. The baseline's own ratio is 1 without an error.
   *
   * @param way one of the group's ways
   * @throws IllegalArgumentException if the way was not measured
   */
  public Ratio ratio(Way way) {
    return isBaseline(way) ? new Ratio(1, 0) : ratio(new Comparison(way, group.baseline()));
  }

  /**
   * Compares two ways.
   *
   * @param comparison two of the group's ways
   * @throws IllegalArgumentException if one of them was not measured
   */
  public Ratio ratio(Comparison comparison) {
    return Ratio.of(measurement(comparison.one()), measurement(comparison.other()));
  }

  /** Returns a way's ratio to the baseline for a reader; the baseline's is {@code 1}. */
  String ratioText(Way way) {
    return isBaseline(way) ? "1" : ratio(way).toString();
  }

  boolean isBaseline(Way way) {
    return way.equals(group.baseline());
  }
}
