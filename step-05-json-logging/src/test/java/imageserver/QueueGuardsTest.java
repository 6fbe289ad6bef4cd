package imageserver;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import testkit.GreenAtStart;
import testkit.Task;

/**
 * Shows that a request does not wait for the terminal, and that the queue between them loses no
 * line. The starter has this queue; a new appender has to keep what it does.
 *
 * <p>The cast: a server whose terminal gets stuck while one request logs a burst of lines, and slow
 * while the server ends.
 */
@Task(number = 0, title = "What worked before still works")
class QueueGuardsTest {

  private final Requests requests = Runs.DEV.inText();

  @Test
  @Order(1)
  @GreenAtStart(because = "a queue of logback drops INFO lines unless its settings forbid it")
  void a_full_queue_drops_no_line() {
    requests.burstMustBeComplete();
  }

  @Test
  @Order(2)
  @GreenAtStart(because = "an appender without a queue writes on the thread that logs")
  void a_request_goes_on_while_the_terminal_is_stuck() {
    requests.logCallsMustNotWait();
  }

  @Test
  @Order(3)
  @GreenAtStart(because = "a queue that dies with the JVM loses the lines that explain the end")
  void what_is_still_queued_is_written_when_the_server_ends() {
    requests.lastWordsMustBeThere();
  }

  @Test
  @Order(4)
  @GreenAtStart(because = "a queue without an end takes all memory while the terminal is stuck")
  void the_queue_has_an_end() {
    requests.queueMustHaveAnEnd();
  }

  @Test
  @Order(5)
  @GreenAtStart(because = "each branch of a condition can have an appender of its own")
  void without_ENV_and_with_an_odd_value_there_is_a_queue_too() {
    Runs.UNSET.inText().logCallsMustNotWait();
    Runs.LOWER_CASE.inText().logCallsMustNotWait();
  }

  @Test
  @Order(6)
  @GreenAtStart(because = "a message that another thread makes says what has changed meanwhile")
  void a_message_is_made_before_it_is_queued() {
    requests.messageMustBeMadeAtOnce();
  }
}
