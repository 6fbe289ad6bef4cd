package testkit.rules;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;
import testkit.Finding;

/** Demands that an interface of another team is as that team has written it. */
public final class Unchanged {

  private Unchanged() {}

  /**
   * Compares the methods of an interface with those that it was given with.
   *
   * @param type the interface
   * @param methods its methods, such as {@code void query(String, String)}
   * @throws AssertionFailedError if it has others, or more, or fewer
   */
  public static void mustBe(Class<?> type, String... methods) {
    Set<String> declared =
        Stream.of(type.getDeclaredMethods())
            .filter(method -> !method.isSynthetic())
            .map(Unchanged::signature)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> given = new TreeSet<>(Set.of(methods));
    if (!declared.equals(given)) {
      throw Finding.that(
              "%s was given to you with %s; now it has %s."
                  .formatted(type.getSimpleName(), given, declared))
          .because("It belongs to another team. Their other programs would no longer compile.")
          .lookAt("src/main/java/imageserver/%s.java".formatted(type.getSimpleName()))
          .seeHint(1);
    }
  }

  /**
   * Demands that a class can be made and used from outside as before.
   *
   * @param type the class
   * @param result the type that its public method returns
   * @param method that method
   * @param parameters the types of that method's parameters
   * @param constructor the types of its public constructor's parameters
   * @throws AssertionFailedError if one of the two is gone or not public
   */
  public static void mustBePublic(
      Class<?> type,
      Class<?> result,
      String method,
      List<Class<?>> parameters,
      Class<?>... constructor) {
    try {
      type.getConstructor(constructor);
      Method found = type.getMethod(method, parameters.toArray(Class[]::new));
      if (found.getReturnType() != result) {
        throw new NoSuchMethodException(result + " " + found.getName());
      }
    } catch (NoSuchMethodException e) {
      throw Finding.that("%s has no public %s.".formatted(type.getSimpleName(), e.getMessage()))
          .because("Other code of the server makes the handler and calls it.")
          .lookAt("src/main/java/imageserver/%s.java".formatted(type.getSimpleName()))
          .seeHint(1);
    }
  }

  /**
   * Demands that a class can be started from outside as before.
   *
   * @param type the class, which is also what the method returns
   * @param method the public static method that starts it
   * @param parameters the types of the method's parameters
   * @throws AssertionFailedError if it is gone or not public
   */
  public static void mustBeStatic(Class<?> type, String method, Class<?>... parameters) {
    try {
      Method found = type.getMethod(method, parameters);
      if (found.getReturnType() != type || !Modifier.isStatic(found.getModifiers())) {
        throw new NoSuchMethodException("static %s %s".formatted(type.getSimpleName(), method));
      }
    } catch (NoSuchMethodException e) {
      throw Finding.that("%s has no public %s.".formatted(type.getSimpleName(), e.getMessage()))
          .because("The tests and the demo start the server with it.")
          .lookAt("src/main/java/imageserver/%s.java".formatted(type.getSimpleName()))
          .seeHint(1);
    }
  }

  private static String signature(Method method) {
    String parameters =
        Arrays.stream(method.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(", "));
    return (method.isDefault() ? "default " : "")
        + "%s %s(%s)"
            .formatted(method.getReturnType().getSimpleName(), method.getName(), parameters);
  }
}
