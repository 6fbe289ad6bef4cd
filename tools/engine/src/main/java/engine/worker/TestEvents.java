package engine.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Writes what happens in a test run, event by event, so that a run that breaks off leaves a trace.
 */
public final class TestEvents {

  private static final int LONGEST_TEXT = 10_000;

  private final DataOutputStream out;

  /**
   * Creates a writer.
   *
   * @param out where events go; each event is flushed, since a killed JVM does not do it
   */
  public TestEvents(DataOutputStream out) {
    this.out = out;
  }

  /**
   * One thing that happened.
   *
   * @param kind what
   * @param test the test's name, or empty where the event is about the whole run
   * @param task the number of the test's task
   * @param title the title of the test's task
   * @param sentence the test's name as an English sentence
   * @param message what the test said, or the words it was declared to say
   */
  public record Event(
      Kind kind, String test, int task, String title, String sentence, String message) {}

  /** The kinds of events, in the order in which a test can meet them. */
  public enum Kind {
    /** A test that the untouched starter is declared to pass. */
    DECLARED_GREEN,
    /** A test that the untouched starter is declared to fail, with the words in the message. */
    DECLARED_RED,
    STARTED,
    /** A run of a test has failed; where one test runs several times, others may follow. */
    FAILED,
    /** All runs of a test are over, failed or not. */
    ENDED,
    /** The whole run is over. */
    ALL_DONE
  }

  /**
   * Writes one event.
   *
   * @param event the event
   * @throws UncheckedIOException if the stream is closed
   */
  public synchronized void write(Event event) {
    try {
      out.writeByte(event.kind().ordinal());
      out.writeUTF(shorten(event.test()));
      out.writeInt(event.task());
      out.writeUTF(event.title());
      out.writeUTF(shorten(event.sentence()));
      out.writeUTF(shorten(event.message()));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("The reader of the events is gone", e);
    }
  }

  /**
   * Reads the next event, and waits for it.
   *
   * @param in where events come from
   * @throws IOException if none comes any more, or none whole
   * @throws IllegalArgumentException if what comes is not an event
   */
  public static Event read(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    if (kind >= Kind.values().length) {
      throw new IllegalArgumentException("There is no event %d".formatted(kind));
    }
    return new Event(
        Kind.values()[kind], in.readUTF(), in.readInt(), in.readUTF(), in.readUTF(), in.readUTF());
  }

  private static String shorten(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + " …";
  }
}
