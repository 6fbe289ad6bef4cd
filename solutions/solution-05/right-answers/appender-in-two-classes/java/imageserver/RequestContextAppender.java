package imageserver;

import java.util.Optional;
import org.slf4j.event.KeyValuePair;

/** Puts the request's id into every event, still on the thread that logs; then queues it. */
public final class RequestContextAppender extends QueueWithOneMoreField {

  @Override
  protected Optional<KeyValuePair> field() {
    return RequestContext.isBound()
        ? Optional.of(new KeyValuePair("request_id", RequestContext.requestId()))
        : Optional.empty();
  }
}
