package benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class BarChartTest {

  /** More than the average character takes in any usual font, in font sizes. */
  private static final double CHARACTER = 0.6;

  private static final double ROUNDING = 0.1;

  @Test
  void every_title_label_and_ratio_appears() throws Exception {
    List<String> texts = texts(chart(List.of(Samples.carry())));

    assertTrue(
        texts.containsAll(
            List.of(
                "Carry & keep",
                "1 = slow & safe, 200 ± 50 ns",
                "slow & safe",
                "1",
                "fast",
                "0.50 ± 0.28",
                "other <T>",
                "3.00 ± 0.79")),
        texts::toString);
  }

  @Test
  void bars_are_as_long_as_ratios() throws Exception {
    Document chart = chart(List.of(Samples.carry()));

    double one = number(ofClass(chart, "rect", "baseline").getFirst(), "width");
    List<Element> bars = ofClass(chart, "rect", "bar");

    assertEquals(one / 2, number(bars.get(0), "width"), ROUNDING);
    assertEquals(one * 3, number(bars.get(1), "width"), 3 * ROUNDING);
  }

  @Test
  void the_dashed_line_stands_where_the_baseline_s_bar_ends() throws Exception {
    Document chart = chart(List.of(Samples.carry()));

    Element bar = ofClass(chart, "rect", "baseline").getFirst();
    Element line = ofClass(chart, "line", "one").getFirst();

    assertEquals(number(bar, "x") + number(bar, "width"), number(line, "x1"), ROUNDING);
  }

  @TestFactory
  Stream<DynamicTest> nothing_overflows_the_view_box() {
    Map<String, List<MeasuredGroup>> charts =
        Map.of(
            "usual figures", List.of(Samples.carry(), Samples.carry()),
            "small errors", List.of(Samples.measured("Small", 1.234, 1.235, 0.0001)),
            "huge errors", List.of(Samples.measured("Huge", 10, 10, 5000)),
            "a slow way", List.of(Samples.measured("Slow", 1, 98765, 0.1)),
            "the course's groups", Groups.ALL.stream().map(BarChartTest::madeUp).toList());
    return charts.entrySet().stream()
        .map(chart ->
            dynamicTest(chart.getKey(), () -> nothingMustOverflow(chart(chart.getValue()))));
  }

  private static MeasuredGroup madeUp(Group group) {
    return new MeasuredGroup(
        group,
        IntStream.range(0, group.ways().size())
            .mapToObj(i -> new Measurement(group.ways().get(i).label(), 10 << i, 0.12))
            .toList());
  }

  private static void nothingMustOverflow(Document chart) {
    Element svg = chart.getDocumentElement();
    double width = number(svg, "width");
    double height = number(svg, "height");
    assertEquals("0 0 800 %.0f".formatted(height), svg.getAttribute("viewBox"));
    for (Element rect : elements(chart, "rect")) {
      double x = number(rect, "x");
      double y = number(rect, "y");
      mustLieWithin(width, rect, x, x + number(rect, "width"));
      mustLieWithin(height, rect, y, y + number(rect, "height"));
    }
    for (Element line : elements(chart, "line")) {
      mustLieWithin(width, line, number(line, "x1"), number(line, "x2"));
      mustLieWithin(height, line, number(line, "y1"), number(line, "y2"));
    }
    for (Element text : elements(chart, "text")) {
      double size = number(text, "font-size");
      double length = text.getTextContent().length() * CHARACTER * size;
      boolean endsAtX = text.getAttribute("text-anchor").equals("end");
      double left = number(text, "x") - (endsAtX ? length : 0);
      mustLieWithin(width, text, left, left + length);
      mustLieWithin(height, text, number(text, "y") - size, number(text, "y") + size / 3);
    }
  }

  private static void mustLieWithin(double size, Element shape, double from, double to) {
    assertTrue(
        0 <= from && from <= to && to <= size,
        () ->
            "%s \"%s\" reaches from %.1f to %.1f, of %.1f"
                .formatted(shape.getTagName(), shape.getTextContent(), from, to, size));
  }

  private static Document chart(List<MeasuredGroup> groups) throws Exception {
    return DocumentBuilderFactory.newDefaultInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(BarChart.of(groups))));
  }

  private static List<String> texts(Document chart) {
    return elements(chart, "text").stream().map(Element::getTextContent).toList();
  }

  private static List<Element> ofClass(Document chart, String tag, String name) {
    return elements(chart, tag).stream()
        .filter(element -> element.getAttribute("class").equals(name))
        .toList();
  }

  private static List<Element> elements(Document chart, String tag) {
    NodeList elements = chart.getElementsByTagName(tag);
    return IntStream.range(0, elements.getLength())
        .mapToObj(i -> (Element) elements.item(i))
        .toList();
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
