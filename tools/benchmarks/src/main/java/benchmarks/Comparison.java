package benchmarks;

/**
 * Two ways of a group whose ratio is of interest although neither is the baseline.
 *
 * @param one the way whose time is divided
 * @param other the way whose time it is divided by
 */
public record Comparison(Way one, Way other) {}
