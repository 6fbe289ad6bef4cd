package testkit.rules;

import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import testkit.Finding;

/** Looks for a text in what a class's ThreadLocals hold for the current thread. */
public final class HeldText {

  private final String text;
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  private HeldText(String text) {
    this.text = text;
  }

  /**
   * Demands that the text is not in the calling thread.
   *
   * @param type the class whose static fields are looked at
   * @param text the text, such as the id of a request that is over
   * @param why why it must not be there, one sentence
   * @param hint the hint to read next
   * @throws AssertionError if it is there
   */
  public static void mustNotBeIn(Class<?> type, String text, String why, int hint) {
    for (Field field : type.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        continue;
      }
      Object value = valueOf(field, null).orElse(null);
      if (value instanceof ThreadLocal<?> local && new HeldText(text).isIn(local.get())) {
        throw Finding.that(
                "The request %s is over, and %s.%s still holds its id for this thread."
                    .formatted(text, type.getSimpleName(), field.getName()))
            .because(why)
            .lookAt("src/main/java/imageserver/%s.java".formatted(type.getSimpleName()))
            .seeHint(hint);
      }
    }
  }

  private boolean isIn(Object object) {
    if (object == null || !seen.add(object)) {
      return false;
    }
    return switch (object) {
      case CharSequence characters -> characters.toString().contains(text);
      case Optional<?> optional -> isIn(optional.orElse(null));
      case Collection<?> elements -> elements.stream().anyMatch(this::isIn);
      case Map<?, ?> map -> isIn(map.keySet()) || isIn(map.values());
      case Object[] array -> isInElements(array);
      default -> isInFields(object);
    };
  }

  private boolean isInElements(Object array) {
    for (int i = 0; i < Array.getLength(array); i++) {
      if (isIn(Array.get(array, i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isInFields(Object object) {
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      if (ImmutableTypes.isOfTheJdk(type)) {
        return object.toString().contains(text); // an AtomicReference tells what it holds
      }
      for (Field field : type.getDeclaredFields()) {
        boolean isMine = !Modifier.isStatic(field.getModifiers());
        if (isMine && isIn(valueOf(field, object).orElse(null))) {
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<Object> valueOf(Field field, Object owner) {
    try {
      field.setAccessible(true);
      return Optional.ofNullable(field.get(owner));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("A field that was made accessible is not", e);
    }
  }
}
