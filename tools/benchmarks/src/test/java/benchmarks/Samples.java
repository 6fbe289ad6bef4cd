package benchmarks;

import java.util.List;

/** Groups with made-up figures. */
final class Samples {

  static final Way SLOW = new Way("slow", "slow & safe");
  static final Way FAST = new Way("fast", "fast");
  static final Way OTHER = new Way("other", "other <T>");

  private Samples() {}

  /** A group whose second way takes half as long as the first one. */
  static MeasuredGroup carry() {
    return measured("Carry & keep", 200, 100, 50);
  }

  /** A group whose ways take a given time each, with an error of a given size. */
  static MeasuredGroup measured(String title, double slow, double fast, double error) {
    Group group =
        new Group(
            title,
            "Carries something.",
            Samples.class,
            List.of(SLOW, FAST, OTHER),
            List.of(new Comparison(FAST, OTHER)));
    return new MeasuredGroup(
        group,
        List.of(
            new Measurement(SLOW.label(), slow, error),
            new Measurement(FAST.label(), fast, error),
            new Measurement(OTHER.label(), 3 * slow, error)));
  }
}
