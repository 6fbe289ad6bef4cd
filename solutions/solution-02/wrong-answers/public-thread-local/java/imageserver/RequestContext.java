package imageserver;

/** Knows which request the current thread works for. */
final class RequestContext {

  static final ThreadLocal<String> REQUEST_ID = new ThreadLocal<>();

  private RequestContext() {}
}
