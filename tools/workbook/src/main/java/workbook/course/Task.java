package workbook.course;

/**
 * A task, as the step's README names it.
 *
 * @param number its number, from 1
 * @param title its title
 */
public record Task(int number, String title) {}
