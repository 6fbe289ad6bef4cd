package imageserver;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import testkit.Finding;
import testkit.GreenAtStart;
import testkit.RedAtStart;
import testkit.Task;

/**
 * Shows that text which is not an id stays outside: no line and no answer has it.
 *
 * <p>The cast: clients that write header lines which a real HTTP client refuses to send.
 */
@Task(number = 2, title = "Text that is not an id stays outside")
class Task2HostileIdTest {

  private static final String REFUSED = "Refused request id";

  @Test
  @Order(1)
  @RedAtStart(because = "the answers have no id at all", saying = "has no X-Request-ID.")
  void a_request_with_such_text_gets_a_new_id() {
    HostileRun requests = HostileRun.all();
    for (HostileHeader hostile : HostileHeader.values()) {
      ReceivedAnswer answer = requests.answer(hostile);
      String request = hostile.request();
      answer.mustHaveStatus(200, request, "The text is not an id, and the request can be served.");
      String id = answer.requestId(request);
      if (!id.matches(ReceivedAnswer.VALID_ID) || id.contains(HostileHeader.MARK)) {
        throw Finding.that("%s. The answer has the id %s.".formatted(request, shown(id)))
            .because(
                "An id is one header with 1 to 64 characters of A-Z, a-z, 0-9, '.', '_' and '-'."
                    + " Otherwise the server makes a new one.")
            .lookAt(ReceivedAnswer.FRONT_DOOR)
            .seeHint(1);
      }
      requests.lines().mustBelongTo(id, hostile.image(), request + ". The server made a new id.");
    }
  }

  @Test
  @Order(2)
  @RedAtStart(
      because = "nothing is refused, since the header is not looked at",
      saying = "as X-Request-ID. There should be one line \"Refused request id\"")
  void one_line_says_that_an_id_was_refused_and_how_long_it_was() {
    HostileRun requests = HostileRun.all();
    for (HostileHeader hostile : HostileHeader.values()) {
      String id =
          requests.answer(hostile).head().values("X-Request-ID").stream()
              .findFirst()
              .orElse("none");
      List<WrittenLine> refused =
          requests.lines().all().stream()
              .filter(line -> line.says(REFUSED) && line.values("request_id").contains(id))
              .toList();
      if (refused.size() != 1) {
        throw finding(
            "%s. There should be one line \"%s\" with the new id of this request. There are %d."
                .formatted(hostile.request(), REFUSED, refused.size()),
            "Log it inside the request: after the new id is bound. The operator then finds it"
                + " under this id.");
      }
      WrittenLine line = refused.getFirst();
      List<String> lengths = line.values("length");
      boolean isRight =
          hostile.hasLength()
              ? lengths.equals(List.of(String.valueOf(hostile.length())))
              : lengths.size() == 1 && lengths.getFirst().matches("\\d+");
      if (!line.text().contains("WARN") || !isRight) {
        throw finding(
            "%s, %d characters. The line is: %s"
                .formatted(hostile.request(), hostile.length(), line.text()),
            "The line has the level WARN, and the field length: how many characters the text had.");
      }
    }
  }

  @Test
  @Order(5)
  @RedAtStart(because = "nothing is refused", saying = "There is no line \"Refused request id\"")
  void it_is_refused_whatever_the_answer_is() {
    for (String path : List.of("/nothing", "/images/")) {
      try (ServerUnderTest server = new ServerUnderTest()) {
        server.get(path, HostileHeader.SPACE.headers());
        if (server.lines().all().stream().noneMatch(line -> line.says(REFUSED))) {
          throw finding(
              "%s, with GET %s. There is no line \"%s\"."
                  .formatted(HostileHeader.SPACE.request(), path, REFUSED),
              "The id is judged before it is clear what the client asks for.");
        }
      }
    }
  }

  @Test
  @Order(3)
  @GreenAtStart(because = "a line or an answer that quotes the text brings it in after all")
  void the_text_is_neither_logged_nor_sent_back() {
    HostileRun requests = HostileRun.all();
    for (WrittenLine line : requests.lines().all()) {
      if (line.text().contains(HostileHeader.MARK)) {
        throw finding(
            "A client sent text that is not an id, and a part of it is in this line: %s"
                .formatted(shown(line.text())),
            "What was refused is not logged, not even in quotation marks. Its length is enough.");
      }
    }
    for (HostileHeader hostile : HostileHeader.values()) {
      ReceivedAnswer answer = requests.answer(hostile);
      if ((answer.head() + answer.body()).contains(HostileHeader.MARK)) {
        throw finding(
            "%s. A part of it is in the answer: %s"
                .formatted(hostile.request(), shown(answer.head().toString())),
            "An answer that repeats such text carries it to other programs.");
      }
    }
  }

  @Test
  @Order(4)
  @GreenAtStart(because = "a line for each request would make the real ones hard to find")
  void a_valid_id_and_no_id_are_not_refused() {
    try (ServerUnderTest server = new ServerUnderTest()) {
      server.get("/images/cat.png", "X-Request-ID: shop-1");
      server.get("/images/dog.png");
      for (WrittenLine line : server.lines().all()) {
        if (line.says(REFUSED)) {
          throw finding(
              "One client sent a valid id, and one sent none. There is this line: " + line.text(),
              "A request without an id is nothing unusual. Nothing was refused.");
        }
      }
    }
  }

  private static AssertionFailedError finding(String what, String why) {
    return Finding.that(what).because(why).lookAt(ReceivedAnswer.FRONT_DOOR).seeHint(2);
  }

  private static String shown(String text) {
    String visible = text.replaceAll("[^ -~]", "?");
    return visible.length() <= 120
        ? '"' + visible + '"'
        : '"' + visible.substring(0, 120) + "...\"";
  }
}
