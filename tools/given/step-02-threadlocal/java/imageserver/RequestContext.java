package imageserver;

/** Knows which request the current thread works for. Empty as yet: it is yours to write. */
final class RequestContext {

  private RequestContext() {}
}
