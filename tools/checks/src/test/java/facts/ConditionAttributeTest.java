package facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.core.joran.spi.JoranException;
import ch.qos.logback.core.status.Status;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Backs step 5's README, "What you need", on {@code <if condition="...">}: "Logback 1.6 does not
 * evaluate this attribute, and then it logs nothing."
 */
class ConditionAttributeTest {

  private static final String DEPRECATED =
      "The 'condition' attribute in <if> element is deprecated and slated for removal."
          + " Use <condition> element instead.";
  private static final String SEE_ALSO =
      "See also https://logback.qos.ch/codes.html#conditionAttributeDeprecation";
  private static final String NO_APPENDERS =
      "No appenders present in context [facts] for logger [imageserver].";

  private static final String BRANCHES =
      """
      <then>
        <appender name="THEN" class="ch.qos.logback.core.read.ListAppender"/>
        <root level="INFO"><appender-ref ref="THEN"/></root>
      </then>
      <else>
        <appender name="ELSE" class="ch.qos.logback.core.read.ListAppender"/>
        <root level="INFO"><appender-ref ref="ELSE"/></root>
      </else>
      """;

  private final LoggerContext context = LogSetUp.context();

  @ParameterizedTest
  @ValueSource(strings = {"true", "false", "isDefined(&quot;HOME&quot;)", "no ( condition"})
  void whatever_the_attribute_says_nothing_is_logged_and_logback_warns(String condition)
      throws JoranException {
    configure("<if condition=\"%s\">%s</if>".formatted(condition, BRANCHES));

    context.getLogger("imageserver").info("Started request");

    assertEquals(List.of(), appenders());
    assertEquals(List.of(DEPRECATED, SEE_ALSO, NO_APPENDERS), warnings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void beside_a_condition_element_the_attribute_is_ignored_and_logback_warns(String condition)
      throws JoranException {
    configure(
        """
        <condition class="ch.qos.logback.core.boolex.PropertyEqualityCondition">
          <key>FORM</key>
          <value>json</value>
        </condition>
        <if condition="%s">%s</if>
        """
            .formatted(condition, BRANCHES));

    context.getLogger("imageserver").info("Started request");

    assertEquals(List.of("ELSE"), appenders());
    assertEquals(List.of(DEPRECATED, SEE_ALSO), warnings());
  }

  @Test
  void without_the_attribute_the_condition_element_decides_and_logback_does_not_warn()
      throws JoranException {
    context.putProperty("FORM", "json");
    configure(
        """
        <condition class="ch.qos.logback.core.boolex.PropertyEqualityCondition">
          <key>FORM</key>
          <value>json</value>
        </condition>
        <if>%s</if>
        """
            .formatted(BRANCHES));

    assertEquals(List.of("THEN"), appenders());
    assertEquals(List.of(), warnings());
  }

  private void configure(String elements) throws JoranException {
    JoranConfigurator configurator = new JoranConfigurator();
    configurator.setContext(context);
    String configuration = "<configuration>%s</configuration>".formatted(elements);
    configurator.doConfigure(
        new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8)));
  }

  private List<String> appenders() {
    return Stream.of("THEN", "ELSE")
        .filter(name -> context.getLogger("ROOT").getAppender(name) != null)
        .toList();
  }

  private List<String> warnings() {
    return context.getStatusManager().getCopyOfStatusList().stream()
        .filter(status -> status.getLevel() >= Status.WARN)
        .map(Status::getMessage)
        .toList();
  }
}
