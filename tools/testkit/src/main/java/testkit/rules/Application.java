package testkit.rules;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import org.opentest4j.AssertionFailedError;
import testkit.Finding;

/** The compiled classes of the application under test, for the architecture rules to look at. */
public final class Application {

  private final JavaClasses classes;

  private Application(JavaClasses classes) {
    this.classes = classes;
  }

  /**
   * Reads the compiled classes that stand beside one of them.
   *
   * @param anchor any class of the application; its folder or jar is read, and nothing else
   * @throws IllegalStateException if the classes cannot be found, since a rule that saw no class
   *     would pass
   */
  public static Application of(Class<?> anchor) {
    JavaClasses classes = classesIn(placeOf(anchor));
    if (!classes.contain(anchor)) {
      throw new IllegalStateException(
          "The rules saw %d classes and %s was not among them".formatted(classes.size(), anchor));
    }
    return new Application(classes);
  }

  /**
   * Reads certain classes, wherever they stand and whatever stands beside them.
   *
   * @param classes the classes, one at least; those nested in them are read only if they are given
   * @throws IllegalArgumentException if there is none, since a rule that saw no class would pass
   */
  public static Application ofOnly(Class<?>... classes) {
    if (classes.length == 0) {
      throw new IllegalArgumentException("There is no class for the rules to see");
    }
    return new Application(importer().importClasses(classes));
  }

  private static ClassFileImporter importer() {
    // Types of libraries are told by their names; looking into them would only cost time.
    ArchConfiguration.get().setResolveMissingDependenciesFromClassPath(false);
    return new ClassFileImporter();
  }

  private static JavaClasses classesIn(Path folderOrJar) {
    if (Files.isDirectory(folderOrJar)) {
      return importer().importPath(folderOrJar);
    }
    try (JarFile jar = new JarFile(folderOrJar.toFile())) {
      return importer().importJar(jar);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + folderOrJar, e);
    }
  }

  private static Path placeOf(Class<?> anchor) {
    try {
      return Path.of(anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("Cannot find the compiled classes beside " + anchor, e);
    }
  }

  /**
   * Returns the application without some of its classes, for rules that do not apply to those.
   *
   * @param some the classes to leave out
   * @throws IllegalArgumentException if no other is left, since a rule that saw no class would pass
   */
  public Application without(DescribedPredicate<? super JavaClass> some) {
    JavaClasses others = classes.that(DescribedPredicate.not(some));
    if (others.isEmpty()) {
      throw new IllegalArgumentException("Every class is " + some.getDescription());
    }
    return new Application(others);
  }

  /**
   * The same for classes with certain names, and what is nested in them.
   *
   * @param names simple names
   * @throws IllegalArgumentException if no other is left, since a rule that saw no class would pass
   */
  public Application without(List<String> names) {
    return without(
        DescribedPredicate.describe(
            "one of " + names,
            javaClass ->
                names.stream().anyMatch(name -> ClassNames.isOrIsInside(javaClass, name))));
  }

  /** Returns the classes, never empty. */
  public JavaClasses classes() {
    return classes;
  }

  /**
   * Returns what breaks a rule, a sentence each, in the order of their text.
   *
   * @param rule the rule
   */
  public List<String> violations(ArchRule rule) {
    EvaluationResult result = rule.allowEmptyShould(false).evaluate(classes);
    return result.getFailureReport().getDetails().stream().sorted().toList();
  }

  /**
   * Fails with the first violations of a rule and the rule's reason.
   *
   * @param rule the rule
   * @param reason why the rule is there, one sentence
   * @param hint the hint of the step's README to read next
   * @throws AssertionFailedError if a class breaks the rule
   */
  public void mustObey(ArchRule rule, String reason, int hint) {
    List<String> violations = violations(rule);
    if (!violations.isEmpty()) {
      String more =
          violations.size() == 1 ? "" : "\n(and %d more)".formatted(violations.size() - 1);
      throw Finding.that(violations.getFirst() + more).because(reason).seeHint(hint);
    }
  }
}
