package testkit.given;

import java.util.List;
import java.util.stream.Stream;

/** Texts that an id or the name of an image can be. */
public final class AnyText {

  private AnyText() {}

  /** Returns texts that differ in length, script and punctuation. None is equal to another. */
  public static List<String> samples() {
    return List.of(
        "7f9c24e8-3b12-4fef-91e0-88a2c1d7b8f3",
        "Größe 1 in 日本.PNG",
        "a|b:c;d,e/f=g+h&i#j@k.l_m-n~o%s{}[1]'\"\\",
        "none",
        "null",
        " two words ",
        "",
        "x".repeat(10_000));
  }

  /** Returns the samples twice, for what may remember a text. */
  public static List<String> samplesAndAgain() {
    return Stream.of(samples(), samples()).flatMap(List::stream).toList();
  }

  /** Returns a text as a message shows it: quoted, and cut if it is long. */
  public static String shown(String text) {
    return text.length() <= 60
        ? '"' + text + '"'
        : "a text of %d characters".formatted(text.length());
  }
}
