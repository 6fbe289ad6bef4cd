package testkit.rules;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is known about types whose objects never change. A class counts itself, no subclass does.
 */
final class ImmutableTypes {

  private static final Set<String> VALUES =
      Set.of(
          "ch.qos.logback.classic.Level",
          "ch.qos.logback.classic.Logger",
          "java.io.File",
          "java.lang.Boolean",
          "java.lang.Byte",
          "java.lang.Character",
          "java.lang.Class",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.Object",
          "java.lang.Runtime$Version",
          "java.lang.Short",
          "java.lang.StackWalker",
          "java.lang.String",
          "java.lang.Void",
          "java.lang.invoke.MethodType",
          "java.lang.reflect.Constructor",
          "java.lang.reflect.Method",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.math.MathContext",
          "java.net.Inet4Address",
          "java.net.Inet6Address",
          "java.net.InetSocketAddress",
          "java.net.URI",
          "java.net.URL",
          "java.util.Base64$Decoder",
          "java.util.Base64$Encoder",
          "java.util.Currency",
          "java.util.HexFormat",
          "java.util.Locale",
          "java.util.OptionalDouble",
          "java.util.OptionalInt",
          "java.util.OptionalLong",
          "java.util.UUID",
          "java.util.logging.Level",
          "java.util.logging.Logger",
          "java.util.regex.Pattern",
          "org.slf4j.helpers.BasicMarker",
          "org.slf4j.helpers.NOPLogger",
          "tools.jackson.core.json.JsonFactory",
          "tools.jackson.databind.ObjectMapper",
          "tools.jackson.databind.ObjectReader",
          "tools.jackson.databind.ObjectWriter",
          "tools.jackson.databind.json.JsonMapper");

  private static final Set<String> CLOCKS =
      Set.of(
          "java.time.Clock$FixedClock",
          "java.time.Clock$SystemClock",
          "java.time.Clock$SystemInstantSource");

  private static final Set<String> ENTRIES =
      Set.of("java.util.KeyValueHolder", "java.util.AbstractMap$SimpleImmutableEntry");

  private ImmutableTypes() {}

  /** Tells whether an object is a value of the JDK or a library, whose parts need no look. */
  static boolean include(Object object) {
    Class<?> type = object.getClass();
    String name = type.getName();
    return VALUES.contains(name)
        || CLOCKS.contains(name)
        || isOfTheJdk(type) && isKnownByItsKind(object, name);
  }

  private static boolean isKnownByItsKind(Object object, String name) {
    return object instanceof Enum<?>
        || object instanceof Charset
        || object instanceof Path
        || object instanceof System.Logger
        || name.startsWith("java.util.stream.Collectors$")
        || name.startsWith("java.time.") && !(object instanceof Clock)
        || name.startsWith("java.lang.invoke.") && !name.contains("Bound");
  }

  /** Tells whether a type is one of the JDK's collections and maps that never change. */
  static boolean isImmutableCollection(Class<?> type) {
    String name = type.getName();
    return name.startsWith("java.util.ImmutableCollections$")
        || name.startsWith("java.util.AbstractMap$") // the keys and values of those maps
        || Stream.of("Unmodifiable", "Empty", "Singleton", "CopiesList")
            .anyMatch(kind -> name.startsWith("java.util.Collections$" + kind));
  }

  static boolean isImmutableEntry(Class<?> type) {
    return ENTRIES.contains(type.getName());
  }

  static boolean isOfTheJdk(Class<?> type) {
    return type.getClassLoader() == null
        || type.getClassLoader() == ClassLoader.getPlatformClassLoader();
  }
}
