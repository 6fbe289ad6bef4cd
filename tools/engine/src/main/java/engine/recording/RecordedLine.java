package engine.recording;

/**
 * A log line as its thread logged it, before any set-up has made text of it.
 *
 * @param millis when, in milliseconds since 1970 began
 * @param thread the name of the thread; if it has none, one that tells it from others
 * @param message the message
 * @param subject the value of the field {@code image}; empty if there is none
 * @param id the value of the field {@code request_id}; empty if there is none
 */
public record RecordedLine(long millis, String thread, String message, String subject, String id) {}
