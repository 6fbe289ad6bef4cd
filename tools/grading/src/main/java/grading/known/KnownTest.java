package grading.known;

/**
 * A test of a step.
 *
 * @param task the number of its task; 0 for a guard
 * @param title the title of its task
 * @param name its class and method
 */
public record KnownTest(int task, String title, String name) {}
