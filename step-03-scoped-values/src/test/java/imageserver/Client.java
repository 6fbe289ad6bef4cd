package imageserver;

import java.util.NoSuchElementException;
import testkit.Finding;

/** A client of the image server, who can tell why handle found no request to work for. */
final class Client {

  private final RequestHandler handler;

  Client(RequestHandler handler) {
    this.handler = handler;
  }

  /**
   * Asks for an image.
   *
   * @throws Exception what handle throws
   * @throws AssertionError if handle asked for an id where there was none
   */
  String ask(String requestId, String image) throws Exception {
    try {
      return handler.handle(requestId, image);
    } catch (Exception e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause instanceof NoSuchElementException) {
          throw Finding.that(
                  "handle(\"%s\", \"%s\") asked for the request's id where there is none: %s"
                      .formatted(requestId, image, cause))
              .because(
                  "This code does not run inside RequestContext.call, or it runs after call has"
                      + " returned, as a lambda or a lazy stream can.")
              .lookAt(placeOf(cause))
              .seeHint(2);
        }
      }
      throw e;
    }
  }

  /** Where the application asked, as far as the stack tells. */
  private static String placeOf(Throwable thrown) {
    for (StackTraceElement frame : thrown.getStackTrace()) {
      if (frame.getClassName().startsWith("imageserver.")
          && !frame.getClassName().startsWith("imageserver.RequestContext")) {
        return "%s:%d, and the code that runs it"
            .formatted(frame.getFileName(), frame.getLineNumber());
      }
    }
    return "src/main/java/imageserver/RequestHandler.java";
  }
}
