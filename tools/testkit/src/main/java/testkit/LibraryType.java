package testkit;

import java.lang.constant.ClassDesc;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * What the JVM knows about a type that is not of the application, and the rules, which see only the
 * application, do not.
 *
 * @param name its binary name
 * @param type the type; empty if there is none of that name
 */
record LibraryType(String name, Optional<Class<?>> type) {

  /**
   * Looks a type up.
   *
   * @param name its binary name
   */
  static LibraryType named(String name) {
    try {
      return new LibraryType(
          name, Optional.of(Class.forName(name, false, LibraryType.class.getClassLoader())));
    } catch (ClassNotFoundException | LinkageError e) {
      return new LibraryType(name, Optional.empty());
    }
  }

  /**
   * Looks a type up.
   *
   * @param type a class or interface, no array and no primitive
   */
  static LibraryType of(ClassDesc type) {
    String descriptor = type.descriptorString(); // such as Ljava/lang/String;
    return named(descriptor.substring(1, descriptor.length() - 1).replace('/', '.'));
  }

  boolean isOfTheJdk() {
    return type.filter(found -> found.getClassLoader() == null).isPresent();
  }

  boolean isEnum() {
    return type.filter(Class::isEnum).isPresent();
  }

  boolean isCollection() {
    return type.filter(found ->
            Iterable.class.equals(found)
                || Map.Entry.class.equals(found)
                || Collection.class.isAssignableFrom(found)
                || Map.class.isAssignableFrom(found))
        .isPresent();
  }
}
