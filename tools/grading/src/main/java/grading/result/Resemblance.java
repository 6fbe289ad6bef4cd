package grading.result;

/**
 * The kept wrong answer that a submission is most like, by the tests that fail and what they say.
 *
 * @param answer the answer's name, which is that of its folder
 * @param misconception what who gives this answer may believe, in a sentence or two
 * @param percent how like, from 0 to 100
 */
public record Resemblance(String answer, String misconception, int percent) {}
