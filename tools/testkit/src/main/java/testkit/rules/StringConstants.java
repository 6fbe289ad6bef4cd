package testkit.rules;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.StringEntry;
import java.util.Set;
import java.util.TreeSet;

/**
 * The string constants of a compiled class, which ArchUnit's model does not have: literals, the
 * values of constants, and the fixed parts of a concatenation, where {@code \1} replaces each other
 * part. Names, also those of fields and methods, and what stands in annotations are none.
 */
public final class StringConstants {

  private StringConstants() {}

  /**
   * Returns the constants of a class; nested classes have their own.
   *
   * @param javaClass an imported class
   * @throws IllegalArgumentException if only its name is known, as with a library's class
   * @throws UncheckedIOException if its file cannot be read
   */
  public static Set<String> in(JavaClass javaClass) {
    Set<String> constants = new TreeSet<>();
    ClassFile.of()
        .parse(bytesOf(javaClass))
        .constantPool()
        .forEach(entry -> {
          if (entry instanceof StringEntry string) {
            constants.add(string.stringValue());
          }
        });
    return constants;
  }

  private static byte[] bytesOf(JavaClass javaClass) {
    var source =
        javaClass
            .getSource()
            .orElseThrow(
                () -> new IllegalArgumentException(javaClass.getName() + " was not imported"));
    try (InputStream stream = source.getUri().toURL().openStream()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + source, e);
    }
  }
}
