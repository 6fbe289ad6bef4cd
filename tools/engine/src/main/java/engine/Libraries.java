package engine;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * What exercises are compiled against and run with, found where this JVM itself has it from;
 * nothing else of this JVM's class path can be seen by a submission.
 */
final class Libraries {

  /** One class of each library that every exercise logs through. */
  private static final List<Class<?>> OF_LOGGING =
      List.of(
          org.slf4j.Logger.class,
          ch.qos.logback.classic.Logger.class,
          ch.qos.logback.core.Context.class);

  /** One class of each library that the tests of every exercise have on top. */
  private static final List<Class<?>> OF_TESTS =
      List.of(
          testkit.Task.class,
          timeline.event.Event.class,
          org.junit.jupiter.api.Test.class,
          org.junit.jupiter.params.ParameterizedTest.class,
          org.junit.jupiter.engine.JupiterTestEngine.class,
          org.junit.platform.commons.JUnitException.class,
          org.junit.platform.engine.TestEngine.class,
          org.junit.platform.launcher.Launcher.class,
          org.opentest4j.AssertionFailedError.class,
          org.apiguardian.api.API.class,
          org.jspecify.annotations.Nullable.class,
          com.tngtech.archunit.lang.ArchRule.class);

  /** One class of each library that an exercise with JSON logs has on top. */
  private static final List<Class<?>> OF_JSON_LOGS =
      List.of(
          net.logstash.logback.encoder.LogstashEncoder.class,
          tools.jackson.databind.json.JsonMapper.class,
          tools.jackson.core.JsonParser.class,
          com.fasterxml.jackson.annotation.JsonProperty.class);

  private final List<Path> ofLogging;
  private final List<Path> ofTests;
  private final List<Path> ofJsonLogs;
  private final Set<String> namesInJars = new HashSet<>();
  private final Path ofWorkers;

  /**
   * Finds them.
   *
   * @param folder where a library that is a folder of classes, as in a build, is put into a jar: an
   *     AOT cache takes jars only (JEP 483)
   * @throws IOException if a jar cannot be written
   */
  Libraries(Path folder) throws IOException {
    ofLogging = jarsOf(OF_LOGGING, folder);
    ofTests = jarsOf(OF_TESTS, folder);
    ofJsonLogs = jarsOf(OF_JSON_LOGS, folder);
    ofWorkers = jarOf(Libraries.class, folder);
  }

  /** The class path to compile an exercise and its tests with. */
  String toCompile(Exercise exercise) {
    return classPath(Stream.of(ofLogging, ofTests, jsonLogsOf(exercise)));
  }

  /**
   * The class path to run an exercise with where there are no tests: they bring a logging set-up.
   */
  String toRunWithoutTests(Exercise exercise) {
    return classPath(Stream.of(ofLogging, jsonLogsOf(exercise)));
  }

  /** What records the log of a program that runs without tests. */
  String toRecord() {
    return ofWorkers.toString();
  }

  /** The class path of a worker, which may get any exercise. */
  String toRun() {
    return classPath(Stream.of(List.of(ofWorkers), ofLogging, ofTests, ofJsonLogs));
  }

  /**
   * Finds a class that a library has, too: the JVM would load the library's.
   *
   * @param classes a submission's compiled classes
   * @return the class's name; empty if there is none
   * @throws IOException if a folder or a jar cannot be read
   */
  Optional<String> sameName(Path classes) throws IOException {
    Set<String> taken = namesInJars();
    return Folders.files(classes).stream()
        .map(file -> classes.relativize(file).toString().replace(File.separatorChar, '/'))
        .filter(taken::contains)
        .map(name -> name.replace(".class", "").replace('/', '.'))
        .findFirst();
  }

  private synchronized Set<String> namesInJars() throws IOException {
    if (namesInJars.isEmpty()) {
      for (String jar : toRun().split(Pattern.quote(File.pathSeparator))) {
        try (ZipFile entries = new ZipFile(jar)) {
          entries.stream()
              .map(ZipEntry::getName)
              .filter(name -> name.endsWith(".class"))
              .forEach(namesInJars::add);
        }
      }
    }
    return namesInJars;
  }

  private List<Path> jsonLogsOf(Exercise exercise) {
    return exercise.jsonLogs() ? ofJsonLogs : List.of();
  }

  private static String classPath(Stream<List<Path>> jars) {
    return jars.flatMap(List::stream)
        .map(Path::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<Path> jarsOf(List<Class<?>> classes, Path folder) throws IOException {
    Set<Path> jars = new LinkedHashSet<>();
    for (Class<?> type : classes) {
      jars.add(jarOf(type, folder));
    }
    return List.copyOf(jars);
  }

  private static Path jarOf(Class<?> type, Path folder) throws IOException {
    Path place;
    try {
      place = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException("Cannot tell where " + type + " comes from", e);
    }
    return Files.isDirectory(place)
        ? ClassesJar.write(place, folder.resolve(type.getPackageName() + ".jar"))
        : place;
  }
}
