package frameworks;

import ch.qos.logback.classic.util.LogbackMDCAdapter;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.spi.MDCAdapter;

/**
 * An MDC that also has the request of a {@link ScopedValue}. Patterns such as {@code
 * %X{request_id}} and code that calls {@code MDC.get} see the request, also in forks. It is read
 * only: {@code put} and {@code remove} are about logback's own map.
 */
public final class ScopedMdc implements MDCAdapter {

  private static final String KEY = "request_id";

  private final ScopedValue<String> requestId;
  private final MDCAdapter own = new LogbackMDCAdapter();

  /**
   * Creates one.
   *
   * @param requestId the scoped value with the request's id
   */
  public ScopedMdc(ScopedValue<String> requestId) {
    this.requestId = requestId;
  }

  @Override
  public String get(String key) {
    return key.equals(KEY) && requestId.isBound() ? requestId.get() : own.get(key);
  }

  @Override
  public Map<String, String> getCopyOfContextMap() {
    Map<String, String> values = new HashMap<>();
    Map<String, String> ofThread = own.getCopyOfContextMap();
    if (ofThread != null) {
      values.putAll(ofThread);
    }
    if (requestId.isBound()) {
      values.put(KEY, requestId.get());
    }
    return values;
  }

  @Override
  public void put(String key, String value) {
    own.put(key, value);
  }

  @Override
  public void remove(String key) {
    own.remove(key);
  }

  @Override
  public void clear() {
    own.clear();
  }

  @Override
  public void setContextMap(Map<String, String> values) {
    own.setContextMap(values);
  }

  @Override
  public void pushByKey(String key, String value) {
    own.pushByKey(key, value);
  }

  @Override
  public String popByKey(String key) {
    return own.popByKey(key);
  }

  @Override
  public Deque<String> getCopyOfDequeByKey(String key) {
    return own.getCopyOfDequeByKey(key);
  }

  @Override
  public void clearDequeByKey(String key) {
    own.clearDequeByKey(key);
  }
}
