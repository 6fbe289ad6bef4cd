package imageserver;

/** Header lines with an id that is none. Each has a word in it that no other text has. */
enum HostileHeader {
  TWO_HEADERS("X-Request-ID: evil-1\r\nX-Request-ID: evil-2"),
  TWO_EQUAL_HEADERS("X-Request-ID: evil-1\r\nx-request-id: evil-1"),
  TWO_IN_ONE("X-Request-ID: evil-1,evil-2"),
  EMPTY("X-Request-ID:"),
  FOLDED("X-Request-ID: evil\r\n -1"),
  ESCAPE("X-Request-ID: evil\u001b[31m"),
  NUL("X-Request-ID: evil\0-1"),
  BELL("X-Request-ID: evil\u0007-1"),
  NEXT_LINE("X-Request-ID: evil\u0085ERROR"),
  LETTER_OF_LATIN_1("X-Request-ID: evil\u00e9"),
  LETTER_OF_UTF_8("X-Request-ID: evil\u00c3\u00a9"),
  SPACE("X-Request-ID: evil 1"),
  TAB("X-Request-ID: evil\t1"),
  FIELD("X-Request-ID: evil level=ERROR request_id=shop-1"),
  EQUALS("X-Request-ID: evil=1"),
  QUOTE("X-Request-ID: evil\"1"),
  SLASH("X-Request-ID: ../evil"),
  ESCAPED_LINE_FEED("X-Request-ID: evil%0aERROR"),
  COLON("X-Request-ID: evil:1"),
  ONE_TOO_LONG("X-Request-ID: evil" + "x".repeat(61)),
  TEN_KILOBYTES("X-Request-ID: evil" + "x".repeat(10_236));

  /** What stands in each id, unless it is empty. */
  static final String MARK = "evil";

  private final String headers;

  HostileHeader(String headers) {
    this.headers = headers;
  }

  /** The header lines. */
  String headers() {
    return headers;
  }

  /** The image that is requested with these header lines, and with no others. */
  String image() {
    return "for-" + name() + ".png";
  }

  /** What messages call a request with these header lines. */
  String request() {
    return "A client sent %s as X-Request-ID".formatted(kind());
  }

  /** Tells whether it is clear how many characters arrive: the JDK changes some of the others. */
  boolean hasLength() {
    return switch (this) {
      case FOLDED, NUL, TAB, NEXT_LINE, LETTER_OF_LATIN_1, LETTER_OF_UTF_8 -> false;
      default -> true;
    };
  }

  /** How many characters the id has, or both ids together. */
  int length() {
    return switch (this) {
      case EMPTY -> 0;
      case TWO_HEADERS, TWO_EQUAL_HEADERS -> 2 * "evil-1".length();
      default -> headers.length() - "X-Request-ID: ".length();
    };
  }

  private String kind() {
    return switch (this) {
      case TWO_HEADERS -> "two different ids in two headers";
      case TWO_EQUAL_HEADERS -> "the same id in two headers";
      case TWO_IN_ONE -> "two ids with a comma between them";
      case EMPTY -> "an empty text";
      case FOLDED -> "a text over two lines";
      case ESCAPE -> "an escape character";
      case NUL -> "a NUL character";
      case BELL -> "a control character";
      case NEXT_LINE -> "the control character U+0085";
      case LETTER_OF_LATIN_1, LETTER_OF_UTF_8 -> "a letter that is not ASCII";
      case SPACE -> "a text with a space";
      case TAB -> "a text with a tab";
      case FIELD -> "\"evil level=ERROR request_id=shop-1\"";
      case EQUALS -> "\"evil=1\"";
      case QUOTE -> "a quotation mark";
      case SLASH -> "\"../evil\"";
      case ESCAPED_LINE_FEED -> "\"evil%0aERROR\"";
      case COLON -> "\"evil:1\"";
      case ONE_TOO_LONG -> "65 letters";
      case TEN_KILOBYTES -> "10,240 letters";
    };
  }
}
