package grading.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import grading.result.ClassGrades;
import grading.result.StepOutcome;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JUnitXmlTest {

  private static final ClassGrades GRADES =
      SampleClass.classOf(SampleClass.ada(), SampleClass.bob(), SampleClass.eve());

  @Test
  void the_report_counts_all_tasks() throws Exception {
    Element root = parsed(GRADES);

    assertEquals("testsuites", root.getTagName());
    assertEquals(
        Map.of("tests", "12", "failures", "1", "errors", "3", "time", "9.000"), attributes(root));
  }

  @Test
  void each_step_of_a_learner_is_a_suite() throws Exception {
    List<Element> suites = children(parsed(GRADES));

    assertEquals(
        List.of(
            "ada step-01 2 0 0 0",
            "ada step-02 2 0 2 0",
            "bob, \"B\" step-01 2 1 0 0",
            "bob, \"B\" step-02 2 0 1 0",
            "eve step-01 2 0 0 2",
            "eve step-02 2 0 0 2"),
        suites.stream()
            .map(suite ->
                Stream.of("name", "tests", "failures", "errors", "skipped")
                    .map(suite::getAttribute)
                    .reduce("%s %s"::formatted)
                    .orElseThrow())
            .toList());
    assertEquals("1.500", suites.getFirst().getAttribute("time"));
  }

  @Test
  void a_task_that_passed_is_a_case_with_nothing_in_it() throws Exception {
    Element passed = cases(GRADES).get(1);

    assertEquals(
        Map.of("classname", "ada.step-01", "name", "Task 1: Title 1", "time", "0.750"),
        attributes(passed));
    assertEquals(List.of(), children(passed));
  }

  @Test
  void a_task_that_failed_has_a_failure_with_the_wanted_sentence_and_the_screen() throws Exception {
    Element failure = only(cases(GRADES).get(5));

    assertEquals("failure", failure.getTagName());
    assertEquals(
        Map.of("message", "Wanted: two requests that meet in the database keep their own ids."),
        attributes(failure));
    assertEquals(
        SampleClass.SCREEN
            .replace("\uD83D \0 \u001B", "\uFFFD \uFFFD \uFFFD")
            .replace("\uFFFF", "\uFFFD"),
        failure.getTextContent());
  }

  @Test
  void a_task_whose_screen_has_no_wanted_sentence_fails_by_its_name() throws Exception {
    Element failure = only(cases(SampleClass.classOf(SampleClass.endedAs(StepOutcome.RAN))).get(1));

    assertEquals("Task 1: Title 1 failed", failure.getAttribute("message"));
  }

  @ParameterizedTest
  @CsvSource({
    "RAN, error, not run",
    "DID_NOT_COMPILE, error, does not compile",
    "HUNG, error, hung",
    "EXITED, error, ended the JVM",
    "OUT_OF_MEMORY, error, used up the memory",
    "FLOODED, error, printed too much",
    "TOO_MANY_PROCESSES, error, started too many processes",
    "TAMPERED, error, changed what judges it",
    "NOT_STARTED, skipped, not started",
    "NOT_HANDED_IN, skipped, not handed in",
    "UNREADABLE, error, cannot be read"
  })
  void a_task_that_did_not_run_says_why(StepOutcome outcome, String element, String words)
      throws Exception {
    Element result = only(cases(SampleClass.classOf(SampleClass.endedAs(outcome))).getLast());

    assertEquals(element, result.getTagName());
    assertEquals(words, result.getAttribute("message"));
    assertEquals(words, result.getTextContent());
  }

  @Test
  void an_error_has_the_screen_of_its_step() throws Exception {
    assertEquals("It hung.", only(cases(GRADES).get(7)).getTextContent());
  }

  @Test
  void any_name_makes_an_xml_document() throws Exception {
    String every =
        IntStream.rangeClosed(0, 0xFFFF)
            .collect(StringBuilder::new, (all, c) -> all.append((char) c), StringBuilder::append)
            .toString();

    ClassGrades grades =
        SampleClass.classOf(
            SampleClass.named(SampleClass.HOSTILE),
            SampleClass.named(every),
            SampleClass.named("two\nlines"));

    List<Element> suites = children(parsed(grades));
    assertEquals(
        "\uFFFD \uFFFD \uFFFD[31m \uD83D\uDE00 <b>&\"]]> \uFFFD Grüße step-01",
        suites.getFirst().getAttribute("name"));
    assertEquals("two lines step-01", suites.getLast().getAttribute("name"));
  }

  @Test
  void a_class_without_learners_is_a_report_without_suites() throws Exception {
    Element root = parsed(SampleClass.classOf());

    assertEquals("0", root.getAttribute("tests"));
    assertEquals(List.of(), children(root));
  }

  private static Element parsed(ClassGrades grades) throws Exception {
    String xml = JUnitXml.of(grades);
    assertTrue(StandardCharsets.UTF_8.newEncoder().canEncode(xml));
    DocumentBuilder builder = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder();
    return builder
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
        .getDocumentElement();
  }

  private static List<Element> cases(ClassGrades grades) throws Exception {
    return children(parsed(grades)).stream().flatMap(suite -> children(suite).stream()).toList();
  }

  private static Element only(Element parent) {
    List<Element> children = children(parent);
    assertEquals(1, children.size());
    return children.getFirst();
  }

  private static List<Element> children(Element parent) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = parent.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  private static Map<String, String> attributes(Element element) {
    Map<String, String> attributes = new TreeMap<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      attributes.put(attribute.getName(), attribute.getValue());
    }
    return attributes;
  }
}
