package grading.report;

import grading.result.ClassGrades;
import grading.result.Grade;
import grading.result.StepGrade;
import grading.result.TaskGrade;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A class's grades in the form of JUnit's reports, which build servers show. Each step of a learner
 * is a suite, and each task is a test case.
 */
public final class JUnitXml {

  private final XMLStreamWriter xml;

  private JUnitXml(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * Writes the report.
   *
   * @param grades the class
   * @return an XML document, to be encoded in UTF-8
   */
  public static String of(ClassGrades grades) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new JUnitXml(xml).write(grades);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A string can always be written to", e);
    }
    return text.toString();
  }

  private void write(ClassGrades grades) throws XMLStreamException {
    List<StepGrade> steps =
        grades.learners().stream().flatMap(grade -> grade.steps().stream()).toList();
    xml.writeStartDocument("UTF-8", "1.0");
    newLine("");
    // No "skipped" here: the schema of Jenkins' xUnit plugin has it in a suite only.
    xml.writeStartElement("testsuites");
    writeCounts(steps);
    for (Grade grade : grades.learners()) {
      for (StepGrade step : grade.steps()) {
        writeSuite(PlainText.oneLine(grade.learner()), step);
      }
    }
    newLine("");
    xml.writeEndElement();
    newLine("");
    xml.writeEndDocument();
  }

  private void writeSuite(String learner, StepGrade step) throws XMLStreamException {
    newLine("  ");
    xml.writeStartElement("testsuite");
    xml.writeAttribute("name", learner + " " + step.step());
    writeCounts(List.of(step));
    xml.writeAttribute("skipped", count(List.of(step), Result.SKIPPED));
    for (TaskGrade task : step.tasks()) {
      writeCase(learner, step, task);
    }
    newLine("  ");
    xml.writeEndElement();
  }

  private void writeCase(String learner, StepGrade step, TaskGrade task) throws XMLStreamException {
    newLine("    ");
    xml.writeStartElement("testcase");
    xml.writeAttribute("classname", learner + "." + step.step());
    xml.writeAttribute("name", PlainText.oneLine(task.name()));
    // Only the step's time is known. Readers add up the cases, and equal parts give the right sum.
    xml.writeAttribute("time", seconds((double) step.millis() / step.tasks().size()));
    String words = OutcomeWords.of(step, task);
    switch (Result.of(step, task)) {
      case PASSED -> {}
      case FAILURE -> writeResult("failure", message(task), task.screen());
      case ERROR -> writeResult("error", words, step.screen().isEmpty() ? words : step.screen());
      case SKIPPED -> writeResult("skipped", words, words);
    }
    xml.writeEndElement();
  }

  private void writeResult(String element, String message, String text) throws XMLStreamException {
    newLine("      ");
    xml.writeStartElement(element);
    xml.writeAttribute("message", PlainText.oneLine(message));
    xml.writeCharacters(PlainText.of(text));
    xml.writeEndElement();
    newLine("    ");
  }

  private void writeCounts(List<StepGrade> steps) throws XMLStreamException {
    int tests = steps.stream().mapToInt(step -> step.tasks().size()).sum();
    xml.writeAttribute("tests", Integer.toString(tests));
    xml.writeAttribute("failures", count(steps, Result.FAILURE));
    xml.writeAttribute("errors", count(steps, Result.ERROR));
    xml.writeAttribute("time", seconds(steps.stream().mapToLong(StepGrade::millis).sum()));
  }

  private void newLine(String indent) throws XMLStreamException {
    xml.writeCharacters("\n" + indent);
  }

  private static String count(List<StepGrade> steps, Result result) {
    return Long.toString(
        steps.stream()
            .flatMap(step -> step.tasks().stream().map(task -> Result.of(step, task)))
            .filter(result::equals)
            .count());
  }

  private static String seconds(double millis) {
    return String.format(Locale.ROOT, "%.3f", millis / 1000);
  }

  /** Returns the screen's sentence about what was wanted, which goes on until an empty line. */
  private static String message(TaskGrade task) {
    String wanted =
        task.screen()
            .lines()
            .dropWhile(line -> !line.startsWith("Wanted:"))
            .takeWhile(line -> !line.isBlank())
            .collect(Collectors.joining(" "));
    return wanted.isEmpty() ? task.name() + " failed" : wanted;
  }

  /** What a test case can be in a report. */
  private enum Result {
    PASSED,
    FAILURE,
    ERROR,
    SKIPPED;

    static Result of(StepGrade step, TaskGrade task) {
      return switch (task.outcome()) {
        case PASSED -> PASSED;
        case FAILED -> FAILURE;
        case NOT_RUN ->
            switch (step.outcome()) {
              case NOT_STARTED, NOT_HANDED_IN -> SKIPPED;
              default -> ERROR;
            };
      };
    }
  }
}
