package testkit.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextFieldsTest {

  @Test
  void a_value_is_bare_or_in_quotation_marks() {
    assertEquals(
        List.of(Map.entry("image", "cat.png"), Map.entry("note", "two words")),
        TextFields.of("12:00 INFO  Started request   image=cat.png note=\"two words\""));
  }

  @Test
  void text_in_quotation_marks_has_no_fields() {
    assertEquals(
        List.of(Map.entry("image", "x request_id=req-1")),
        TextFields.of("INFO \"a=b\" image=\"x request_id=req-1\""));
  }

  @Test
  void a_field_can_be_there_twice() {
    assertEquals(
        List.of(Map.entry("id", "1"), Map.entry("id", "2")), TextFields.of("INFO id=1 id=2"));
  }
}
