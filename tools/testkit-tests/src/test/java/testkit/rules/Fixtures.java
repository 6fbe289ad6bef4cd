package testkit.rules;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;

/**
 * Small applications for the architecture rules to judge, each a class with what is nested in it.
 */
final class Fixtures {

  private Fixtures() {}

  /**
   * Returns the classes that are members of another one, each named in words.
   *
   * @param collection the class that holds them
   */
  static Stream<Named<Class<?>>> in(Class<?> collection) {
    return Arrays.stream(collection.getDeclaredClasses())
        .sorted(Comparator.comparing(Class::getName))
        .map(Fixtures::named);
  }

  /**
   * Names a class in words.
   *
   * @param fixture the class
   */
  static Named<Class<?>> named(Class<?> fixture) {
    String words = fixture.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return Named.of(words.toLowerCase(Locale.ROOT), fixture);
  }

  /**
   * Makes an application of a fixture.
   *
   * @param fixture its outermost class
   */
  static Application application(Class<?> fixture) {
    // Unlike getDeclaredClasses, this gives anonymous and synthetic classes, too.
    return Application.ofOnly(
        Arrays.stream(fixture.getNestMembers())
            .filter(type -> type == fixture || type.getName().startsWith(fixture.getName() + "$"))
            .toArray(Class<?>[]::new));
  }
}
