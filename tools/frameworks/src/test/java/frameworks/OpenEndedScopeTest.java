package frameworks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

/** Shows why an API with an open end, such as makeCurrent, cannot stand on a scoped value. */
class OpenEndedScopeTest {

  private static final ScopedValue<String> REQUEST_ID = ScopedValue.newInstance();

  /** As OpenTelemetry's {@code Scope}: what is between its making and its end is in the context. */
  private interface Scope extends AutoCloseable {
    @Override
    void close();
  }

  @Test
  void a_binding_ends_before_a_method_that_made_it_can_return() {
    try (Scope scope = makeCurrent("req-1")) {
      assertFalse(REQUEST_ID.isBound());
    }
  }

  @Test
  void what_is_to_see_the_binding_has_to_be_passed_as_code() {
    assertEquals("req-1", ScopedValue.where(REQUEST_ID, "req-1").call(REQUEST_ID::get));
  }

  /** The only way to bind is to run code; here that code makes the object to return. */
  private static Scope makeCurrent(String id) {
    return ScopedValue.where(REQUEST_ID, id).call(() -> () -> {});
  }
}
