package proof;

import java.io.IOException;

/**
 * One thing that a course claims about itself.
 *
 * @param name the claim, as a sentence
 * @param check finds out whether it holds
 */
public record Fact(String name, Check check) {

  /** Finds out whether a claim holds; takes seconds. */
  @FunctionalInterface
  public interface Check {

    /**
     * Finds out.
     *
     * @return why the claim does not hold, in words for who wrote it; empty if it holds
     * @throws IOException if files cannot be read or no JVM be started
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    String problem() throws IOException, InterruptedException;
  }
}
