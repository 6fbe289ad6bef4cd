package grading.submission;

/** A submission that cannot be read as a whole. Its message says why, as a clause. */
public final class UnreadableSubmission extends Exception {

  private static final long serialVersionUID = 1;

  UnreadableSubmission(String why) {
    super(why);
  }
}
