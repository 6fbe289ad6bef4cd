package benchmarks;

/**
 * One way to do what a group of benchmarks does.
 *
 * @param method the name of the benchmark's method
 * @param label the name that tables and charts show
 */
public record Way(String method, String label) {}
