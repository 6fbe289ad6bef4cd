package examples;

import java.util.concurrent.StructuredTaskScope;
import java.util.concurrent.StructuredTaskScope.Subtask;

/** Two cooks work on one meal at the same time. */
final class StructuredTaskScopeExample {

  static void main() throws InterruptedException {
    try (var scope = StructuredTaskScope.open()) {
      Subtask<String> soup = scope.fork(() -> "soup");
      Subtask<String> bread = scope.fork(() -> "bread");
      scope.join();
      IO.println(soup.get() + " with " + bread.get());
    }
  }
}
