package frameworks;

import io.micrometer.context.ThreadLocalAccessor;

/**
 * Tells Micrometer's context-propagation how to read and set a thread-local. The library captures
 * through {@link #getValue}, and it binds and restores through the two others.
 */
public final class RequestIdAccessor implements ThreadLocalAccessor<String> {

  /** The request id of a program that keeps it in a thread-local. */
  public static final ThreadLocal<String> REQUEST_ID = new ThreadLocal<>();

  @Override
  public Object key() {
    return "request_id";
  }

  @Override
  public String getValue() {
    return REQUEST_ID.get();
  }

  @Override
  public void setValue(String value) {
    REQUEST_ID.set(value);
  }

  @Override
  public void setValue() {
    REQUEST_ID.remove();
  }
}
