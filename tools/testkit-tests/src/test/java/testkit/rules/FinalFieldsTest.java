package testkit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class FinalFieldsTest {

  private record Ids(String requestId, List<String> others) {}

  private static final class Door {
    private final Ids ids = new Ids("req-1", List.of());
    private static String ofTheClass;
  }

  private static final class OpenDoor {
    private String requestId;
  }

  private static final class RevolvingDoor {
    private final AtomicReference<String> requestId = new AtomicReference<>();
  }

  @Test
  void final_fields_of_harmless_types_are_allowed() {
    assertEquals(
        List.of(), Application.ofOnly(Ids.class, Door.class).violations(FinalFields.everywhere()));
  }

  @Test
  void a_field_that_can_be_set_is_named() {
    assertEquals(
        List.of("The field OpenDoor.requestId is not final."),
        Application.ofOnly(OpenDoor.class).violations(FinalFields.everywhere()));
  }

  @Test
  void a_field_whose_object_is_made_to_be_changed_is_named() {
    assertEquals(
        List.of(
            "The field RevolvingDoor.requestId has the type AtomicReference. What it holds can"
                + " change."),
        Application.ofOnly(RevolvingDoor.class).violations(FinalFields.everywhere()));
  }
}
