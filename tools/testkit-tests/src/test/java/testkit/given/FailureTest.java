package testkit.given;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailureTest {

  @Test
  void a_failure_is_thrown_as_it_is_also_a_checked_one() {
    for (Failure failure : Failure.ofEachKindAndUndeclared()) {
      assertSame(failure.thrown(), assertThrows(Throwable.class, failure::raise));
    }
  }

  @Test
  void only_the_failure_itself_may_arrive() {
    Failure failure = new Failure(new SQLException("connection lost"));

    failure.mustArrive("The database", failure.thrown());
    assertThrows(AssertionError.class, () -> failure.mustArrive("The database", null));
    assertThrows(
        AssertionError.class,
        () -> failure.mustArrive("The database", new SQLException("connection lost")));
  }
}
