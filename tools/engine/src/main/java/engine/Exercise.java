package engine;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * One step of the course, as files. A submission may replace whatever is below {@code src/main};
 * what is below {@code src/test} judges it.
 *
 * @param name the name that people type, such as {@code step-01}
 * @param folder the folder that holds {@code pom.xml}, {@code src/main} and {@code src/test}
 * @param preview whether its code is compiled with {@code --enable-preview}
 * @param jsonLogs whether its code may use logstash-logback-encoder
 */
public record Exercise(String name, Path folder, boolean preview, boolean jsonLogs) {

  private static final Pattern FOLDER = Pattern.compile("(step-\\d\\d)-.+");

  /**
   * Reads a step from its folder.
   *
   * @param folder the step's folder, such as {@code step-01-global-state}
   * @throws IOException if it has no readable {@code pom.xml}
   * @throws IllegalArgumentException if it is not called like a step
   */
  public static Exercise in(Path folder) throws IOException {
    Matcher name = FOLDER.matcher(folder.getFileName().toString());
    if (!name.matches()) {
      throw new IllegalArgumentException(
          folder + " is not called step-, two digits and a topic, such as step-01-global-state");
    }
    Path pom = folder.resolve("pom.xml");
    return new Exercise(
        name.group(1),
        folder,
        texts(pom, "maven.compiler.enablePreview").contains("true"),
        texts(pom, "artifactId").contains("logstash-logback-encoder"));
  }

  /** The texts of all elements with a name; there are no comments among them. */
  private static List<String> texts(Path pom, String element) throws IOException {
    try {
      NodeList found =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(pom.toFile())
              .getElementsByTagName(element);
      return IntStream.range(0, found.getLength())
          .mapToObj(number -> found.item(number).getTextContent().strip())
          .toList();
    } catch (SAXException | ParserConfigurationException e) {
      throw new IOException(pom + " is not XML", e);
    }
  }

  /**
   * Lists the steps of a course in their order.
   *
   * @param root the top folder of the course
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if there is no step in it
   */
  public static List<Exercise> of(Path root) throws IOException {
    List<Path> folders = new ArrayList<>();
    try (var found = Files.newDirectoryStream(root, "step-*-*")) {
      found.forEach(folders::add);
    }
    if (folders.isEmpty()) {
      throw new IllegalArgumentException(root + " is not the course's top folder: it has no step");
    }
    folders.sort(null);
    List<Exercise> exercises = new ArrayList<>();
    for (Path folder : folders) {
      exercises.add(in(folder));
    }
    return List.copyOf(exercises);
  }

  /** What the learner is given: a folder with {@code java} and {@code resources}. */
  public Path starter() {
    return folder.resolve("src").resolve("main");
  }

  /** What judges a submission: a folder with {@code java} and {@code resources}. */
  public Path tests() {
    return folder.resolve("src").resolve("test");
  }
}
