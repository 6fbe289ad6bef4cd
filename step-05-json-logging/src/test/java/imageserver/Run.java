package imageserver;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.opentest4j.AssertionFailedError;
import testkit.Finding;
import testkit.threads.ChildJvm;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the image server printed with one value of {@code ENV}, once it has ended. */
final class Run {

  private static final JsonMapper STRICT_JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final String name;
  private final String env;
  private final Future<ChildJvm> server;
  private List<Line> text;
  private List<Line> json;
  private Requests inText;
  private Requests inJson;

  Run(String name, String env, Future<ChildJvm> server) {
    this.name = name;
    this.env = env;
    this.server = server;
  }

  /** The value of {@code ENV}, as in {@code ENV=PROD}. */
  String name() {
    return name;
  }

  /** The value itself, or null. */
  String env() {
    return env;
  }

  /** The lines of its standard error. */
  List<String> errors() {
    return ended().errors();
  }

  /** The lines of its standard output, taken for text. */
  synchronized List<Line> text() {
    if (text == null) {
      text = ended().output().stream().map(Line::ofText).toList();
    }
    return text;
  }

  /**
   * The lines of its standard output, each of them a JSON object.
   *
   * @throws AssertionFailedError if one of them is not
   */
  synchronized List<Line> json() {
    if (json == null) {
      List<Line> parsed = new ArrayList<>();
      for (String line : ended().output()) {
        parsed.add(Line.ofJson(line, fieldsOf(line, parsed.size() + 1)));
      }
      json = parsed;
    }
    return json;
  }

  /** Its requests, judged by lines of text. */
  synchronized Requests inText() {
    if (inText == null) {
      inText = Requests.of(name, text());
    }
    return inText;
  }

  /**
   * Its requests, judged by lines of JSON.
   *
   * @throws AssertionFailedError if a line is not
   */
  synchronized Requests inJson() {
    if (inJson == null) {
      inJson = Requests.of(name, json());
    }
    return inJson;
  }

  /** Its requests, judged by lines of the form that the server chose. */
  Requests inItsForm() {
    boolean json =
        text().stream().findFirst().filter(line -> line.text().startsWith("{")).isPresent();
    return json ? inJson() : inText();
  }

  private ChildJvm ended() {
    try {
      return server.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("Could not run the server with " + name, e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the server ran with " + name, e);
    }
  }

  private Map<String, String> fieldsOf(String line, int number) {
    JsonNode object;
    try {
      object = STRICT_JSON.readTree(line);
    } catch (StreamReadException e) {
      throw e.getOriginalMessage().startsWith("Duplicate")
          ? duplicateKey(line, number, e)
          : noObject(line, number);
    } catch (JacksonException e) {
      throw noObject(line, number);
    }
    if (!object.isObject()) {
      throw noObject(line, number);
    }
    Map<String, String> fields = new LinkedHashMap<>();
    object.properties().forEach(field -> fields.put(field.getKey(), textOf(field.getValue())));
    return fields;
  }

  private static String textOf(JsonNode value) {
    return value.isString() ? value.stringValue() : value.toString();
  }

  private AssertionFailedError noObject(String line, int number) {
    return Finding.that(
            "With %s, line %d of standard output is not a JSON object: %s"
                .formatted(name, number, Line.shortened(line)))
        .because(whyNoObject(line))
        .lookAt("src/main/resources/logback.xml")
        .seeHint(2);
  }

  private static String whyNoObject(String line) {
    if (line.contains("|-")) {
      return "Logback writes here what is wrong with the configuration.";
    }
    if (line.isBlank() || line.startsWith(" ") || line.startsWith("{") || line.startsWith("}")) {
      return "One event is one line. A JSON object over several lines is not valid on any single"
          + " line.";
    }
    if (line.startsWith("\tat ") || line.startsWith("Caused by: ") || line.startsWith("java.")) {
      return "A stack trace is the text of a field in its event.";
    }
    return "This is a line of text, so nothing chose JSON. If there is a <condition>, it was false:"
        + " it compares properties, and ENV is an environment variable.";
  }

  private AssertionFailedError duplicateKey(String line, int number, StreamReadException e) {
    return Finding.that(
            "With %s, line %d of standard output has one key twice (%s): %s"
                .formatted(name, number, e.getOriginalMessage(), Line.shortened(line)))
        .because("Two places add the same field. A program may read either of them.")
        .lookAt("src/main/resources/logback.xml, and the classes that it names")
        .seeHint(1);
  }
}
