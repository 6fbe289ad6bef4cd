package grading.submission;

import java.io.IOException;
import java.io.InputStream;

/** The files of a folder or a zip, one after the other. */
interface SubmissionFiles {

  /**
   * Shows all files.
   *
   * @param visitor what looks at them
   * @throws IOException if they cannot be read
   * @throws UnreadableSubmission if there are too many
   */
  void visit(Visitor visitor) throws IOException, UnreadableSubmission;

  /** Looks at files. */
  interface Visitor {

    /**
     * A file.
     *
     * @param path its path within the submission, with slashes, and nowhere up
     * @param content opens it
     */
    void file(String path, Content content) throws IOException, UnreadableSubmission;

    /**
     * Something that is no file, or whose path leads out of the submission.
     *
     * @param path its path
     * @param why why it is left out, as a clause
     */
    void leftOut(String path, String why);
  }

  /** Opens a file. */
  @FunctionalInterface
  interface Content {
    InputStream open() throws IOException;
  }
}
