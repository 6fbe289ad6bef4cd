package checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the checks want to know of a module's pom.xml. */
final class Pom {

  private final Element project;

  private Pom(Element project) {
    this.project = project;
  }

  static Pom read(Path file) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      return new Pom(factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement());
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + file, e);
    } catch (SAXException | ParserConfigurationException e) {
      throw new IllegalStateException(file + " is not XML", e);
    }
  }

  /** The folder of every module of the repository, by the name that stands after {@code -pl :}. */
  static Map<String, Path> modules() {
    return Repository.files("pom.xml").stream()
        .collect(Collectors.toMap(file -> read(file).artifactId(), Path::getParent));
  }

  String artifactId() {
    return elements(project.getChildNodes())
        .filter(child -> child.getNodeName().equals("artifactId"))
        .findFirst()
        .orElseThrow()
        .getTextContent();
  }

  /** What the module's code needs to run, as the root pom's property jvm.args explains. */
  List<String> jvmArgs() {
    return elements(project.getElementsByTagName("jvm.args"))
        .flatMap(property -> Stream.of(property.getTextContent().strip().split("\\s+")))
        .toList();
  }

  /** The text of a property, or of any other element with that name. */
  Optional<String> property(String name) {
    return elements(project.getElementsByTagName(name))
        .map(property -> property.getTextContent().strip())
        .findFirst();
  }

  /** Versions that the pom gives anything but its parent, each with the element it belongs to. */
  List<String> versionsBesidesTheParents() {
    return elements(project.getElementsByTagName("version"))
        .filter(version -> !version.getParentNode().getNodeName().equals("parent"))
        .map(version -> version.getParentNode().getNodeName() + " " + version.getTextContent())
        .toList();
  }

  private static Stream<Node> elements(NodeList nodes) {
    return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item);
  }
}
