package workbook.course;

/**
 * A hint, as the step's README has it.
 *
 * @param task the number of its task
 * @param number its own number, from 1
 * @param kind how much it gives away, in words
 * @param text its text, in Markdown
 */
public record Hint(int task, int number, String kind, String text) {}
