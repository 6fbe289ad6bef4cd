package testkit.rules;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The first part of an object that can change. It is found by looking at the object that is there
 * and at what it holds, however it was made and whatever its declared type is.
 *
 * @param path how to get to the part: {@code RequestHandler.IDS -> element 0 -> AtomicReference}
 * @param why what can change there, as a clause: {@code an AtomicReference can be changed}
 */
record MutablePart(String path, String why) {

  private static final String STEP = " -> ";

  /** Subclasses of these in the application are judged by their own fields. */
  private static final Set<String> STATELESS_SUPERCLASSES =
      Set.of(
          "java.lang.Enum",
          "java.lang.Number",
          "java.lang.Object",
          "java.lang.Record",
          "java.time.Clock",
          "java.util.AbstractCollection",
          "java.util.AbstractList", // its counter counts changes of the list, if there are any
          "java.util.AbstractMap",
          "java.util.AbstractSet",
          "java.util.AbstractSequentialList",
          "java.util.concurrent.AbstractExecutorService");

  /**
   * Looks for a part that can change.
   *
   * @param name what the object is called, the first part of the path
   * @param object the object, or null
   * @param exceptions names of types whose objects are allowed although they can change
   */
  static Optional<MutablePart> in(String name, Object object, Set<String> exceptions) {
    return new Search(exceptions).look(name, object);
  }

  /** One walk through an object. It visits no object twice, so circles end. */
  private record Search(Set<String> exceptions, Set<Object> seen) {

    Search(Set<String> exceptions) {
      this(exceptions, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    Optional<MutablePart> look(String path, Object object) {
      if (object == null || !seen.add(object)) {
        return Optional.empty();
      }
      Class<?> type = object.getClass();
      if (exceptions.contains(type.getName()) || ImmutableTypes.include(object)) {
        return Optional.empty();
      }
      if (type.isArray()) {
        return Array.getLength(object) == 0
            ? Optional.empty()
            : found(path, "array", "the elements of an array can be changed");
      }
      if (object instanceof Optional<?> optional) {
        return look(path + STEP + "value", optional.orElse(null));
      }
      if (object instanceof Collection<?> elements && ImmutableTypes.isImmutableCollection(type)) {
        return lookAtElements(path, elements);
      }
      if (object instanceof Map<?, ?> map && ImmutableTypes.isImmutableCollection(type)) {
        return lookAtEntries(path, map);
      }
      if (object instanceof Map.Entry<?, ?> entry && ImmutableTypes.isImmutableEntry(type)) {
        return look(path + STEP + "key", entry.getKey())
            .or(() -> look(path + STEP + "value", entry.getValue()));
      }
      if (Proxy.isProxyClass(type)) {
        return look(path + STEP + "invocation handler", Proxy.getInvocationHandler(object));
      }
      if (ImmutableTypes.isOfTheJdk(type) && !type.isHidden() && !(object instanceof Comparator)) {
        return found(path, nameOf(type), "%s can be changed".formatted(withArticle(nameOf(type))));
      }
      return lookAtFields(path, object);
    }

    private Optional<MutablePart> lookAtElements(String path, Collection<?> elements) {
      int number = 0;
      for (Object element : elements) {
        Optional<MutablePart> part = look(path + STEP + "element " + number++, element);
        if (part.isPresent()) {
          return part;
        }
      }
      return Optional.empty();
    }

    private Optional<MutablePart> lookAtEntries(String path, Map<?, ?> map) {
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        Optional<MutablePart> part =
            look(path + STEP + "a key", entry.getKey())
                .or(() -> look(path + STEP + "value of " + entry.getKey(), entry.getValue()));
        if (part.isPresent()) {
          return part;
        }
      }
      return Optional.empty();
    }

    /** An object of the application is its fields; a lambda is what it has captured. */
    private Optional<MutablePart> lookAtFields(String path, Object object) {
      for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
        if (STATELESS_SUPERCLASSES.contains(type.getName())) {
          return Optional.empty();
        }
        if (type != object.getClass() && ImmutableTypes.isOfTheJdk(type)) {
          return found(
              path,
              nameOf(object.getClass()),
              "it extends %s, which can be changed".formatted(nameOf(type)));
        }
        for (Field field : type.getDeclaredFields()) {
          Optional<MutablePart> part =
              Modifier.isStatic(field.getModifiers())
                  ? Optional.empty() // a matter of its own
                  : lookAtField(path, object, field);
          if (part.isPresent()) {
            return part;
          }
        }
      }
      return Optional.empty();
    }

    private Optional<MutablePart> lookAtField(String path, Object object, Field field) {
      boolean isCaptured = object.getClass().isHidden() || field.isSynthetic();
      String place = path + STEP + (isCaptured ? "captured object" : field.getName());
      if (!Modifier.isFinal(field.getModifiers())) {
        return Optional.of(
            new MutablePart(
                place,
                "the field %s.%s is not final"
                    .formatted(nameOf(field.getDeclaringClass()), field.getName())));
      }
      if (field.getType().isPrimitive()) {
        return Optional.empty();
      }
      try {
        field.setAccessible(true);
        return look(place, field.get(object));
      } catch (InaccessibleObjectException e) {
        // A function that the JDK has composed: it cannot be looked into, and is allowed.
        return Optional.empty();
      } catch (IllegalAccessException e) {
        throw new IllegalStateException("A field that was made accessible is not", e);
      }
    }

    private static Optional<MutablePart> found(String path, String type, String why) {
      return Optional.of(new MutablePart(path + STEP + type, why));
    }

    private static String nameOf(Class<?> type) {
      if (type.isHidden()) {
        return "lambda";
      }
      return type.isAnonymousClass() ? "anonymous class" : type.getSimpleName();
    }

    private static String withArticle(String name) {
      return ("AEIOU".indexOf(name.charAt(0)) < 0 ? "a " : "an ") + name;
    }
  }
}
