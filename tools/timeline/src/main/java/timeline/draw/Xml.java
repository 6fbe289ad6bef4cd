package timeline.draw;

/** Text inside XML and HTML. */
public final class Xml {

  private Xml() {}

  /**
   * Replaces what would end the text, and characters that XML 1.0 does not allow.
   *
   * @param text any text
   */
  public static String escaped(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "\ufffd")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
