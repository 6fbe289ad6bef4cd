package workbook.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import pictures.EventFile;
import pictures.JsonLog;
import timeline.draw.HtmlPage;
import timeline.draw.SvgPicture;
import timeline.event.Event;

/** Draws a run of any server. */
@Command(
    name = "draw",
    header = "Draw a run from its log, also that of your own server.",
    description = {
      "FILE has a JSON object in each line. It is a log, as logstash-logback-encoder writes it, or",
      "it has events, as event.schema.json in tools/pictures describes them. A page that replays",
      "the run and a picture of its first requests are written beside it."
    })
final class DrawCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "FILE",
      description = "The log or the events. Its path begins in the course's top folder.")
  private Path file;

  @Option(
      names = "--id",
      paramLabel = "FIELD",
      description = "The log's field with the request id. Default: ${DEFAULT-VALUE}",
      defaultValue = "request_id")
  private String id;

  @Option(
      names = "--subject",
      paramLabel = "FIELD",
      description = {
        "The log's field that says what a line is about. All lines of a request have the same",
        "value there. Default: ${DEFAULT-VALUE}"
      },
      defaultValue = "image")
  private String subject;

  @Override
  public Integer call() throws IOException {
    List<Event> events = events(text());
    String title = "The run in " + file.getFileName();
    PrintWriter out = spec.commandLine().getOut();
    out.println("Page: " + write(".html", HtmlPage.of(title, events)));
    out.println("Picture: " + write(".svg", SvgPicture.ofFirstRequests(title, events)));
    out.flush();
    return ExitCode.DONE;
  }

  private String text() throws IOException {
    try {
      return Files.readString(file);
    } catch (NoSuchFileException e) {
      throw new ParameterException(spec.commandLine(), "There is no file " + file);
    } catch (MalformedInputException e) {
      throw new ParameterException(spec.commandLine(), file + " is not a text in UTF-8");
    }
  }

  private List<Event> events(String text) {
    try {
      return EventFile.isOne(text) ? EventFile.read(text) : new JsonLog(id, subject).read(text);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), file + ": " + e.getMessage());
    }
  }

  private Path write(String end, String content) throws IOException {
    String name = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
    return Files.writeString(file.resolveSibling(name + end), content);
  }
}
