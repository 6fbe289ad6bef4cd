package examples;

import java.util.function.Supplier;

/** An order is taken at a table, and a note for later is written there. */
final class ScopedValueExample {

  private static final ScopedValue<String> TABLE = ScopedValue.newInstance();

  static void main() {
    String order = ScopedValue.where(TABLE, "table 7").call(() -> "soup for " + TABLE.get());
    IO.println(order);

    Supplier<String> later =
        ScopedValue.where(TABLE, "table 7")
            .call(() -> () -> "dessert for " + TABLE.orElse("no table"));
    ScopedValue.where(TABLE, "table 9").run(() -> IO.println(later.get()));
    IO.println(later.get());
  }
}
