package imageserver;

import ch.qos.logback.core.boolex.PropertyConditionBase;

/** Is true if {@code ENV} is {@code PROD}. */
public final class EnvIsProd extends PropertyConditionBase {

  @Override
  public boolean evaluate() {
    String env = System.getenv().getOrDefault("ENV", "");
    return switch (env) {
      case "PROD" -> true;
      case "DEV", "" -> false;
      default -> {
        String inOneLine = env.replaceAll("\\R", " ");
        System.err.printf("WARNING: ENV=%s is unknown; going on as with ENV=DEV%n", inOneLine);
        yield false;
      }
    };
  }
}
