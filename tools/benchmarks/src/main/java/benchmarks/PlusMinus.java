package benchmarks;

import java.util.Locale;

/** Writes a figure with its error. */
final class PlusMinus {

  private static final int MOST_DECIMALS = 3;

  private PlusMinus() {}

  /** Returns both with as many decimals as the error's first two digits take, at most three. */
  static String text(double value, double error) {
    int decimals = (int) Math.clamp(1 - Math.floor(Math.log10(error)), 0.0, MOST_DECIMALS);
    String number = "%." + decimals + "f";
    return String.format(Locale.ROOT, number + " ± " + number, value, error);
  }
}
