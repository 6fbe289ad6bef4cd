package testkit.screen;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGenerator;

/**
 * Makes an English sentence of a test method's name: spaces for underscores, names of the JDK and
 * of the course as they are written in code, and the apostrophes that a method's name cannot have.
 */
public final class TestSentences extends DisplayNameGenerator.ReplaceUnderscores {

  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("await termination", "awaitTermination"),
          Map.entry("fan out", "FanOut"),
          Map.entry("invoke all", "invokeAll"),
          Map.entry("invoke any", "invokeAny"),
          Map.entry("json", "JSON"),
          Map.entry("mdc", "MDC"),
          Map.entry("request context", "RequestContext"),
          Map.entry("request id throws", "the method requestId() throws"),
          Map.entry("is bound tells", "the method isBound() tells"),
          Map.entry("scoped value", "ScopedValue"),
          Map.entry("shutdown now", "shutdownNow"),
          Map.entry("thread local", "ThreadLocal"),
          Map.entry("clients trace", "client's trace"),
          Map.entry("drivers own", "driver's own"),
          Map.entry("image librarys", "image library's"),
          Map.entry("other teams lines", "other teams' lines"),
          Map.entry("thumbnails name", "thumbnail's name"));

  @Override
  public String generateDisplayNameForMethod(
      List<Class<?>> enclosingTypes, Class<?> testClass, Method testMethod) {
    String sentence = testMethod.getName().replace('_', ' ');
    for (Map.Entry<String, String> word : WORDS.entrySet()) {
      sentence = sentence.replaceAll("\\b" + word.getKey() + "\\b", word.getValue());
    }
    return sentence;
  }
}
