package testkit.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ch.qos.logback.core.PropertyDefinerBase;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.ref.Cleaner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/**
 * The rules that have no corpus of their own, each on the smallest application that breaks it and
 * on the smallest one that does not.
 */
class RulesTest {

  @Test
  void a_thread_local_is_caught() {
    mustSay("WithThreadLocal uses a ThreadLocal.", ThreadLocals.none(), WithThreadLocal.class);
    mustBeSilent(ThreadLocals.none(), Plain.class);
  }

  static final class WithThreadLocal {
    final Object local = ThreadLocal.withInitial(() -> "none");
  }

  @Test
  void a_type_that_has_one_user_has_no_other() {
    ArchRule rule = TypeUsage.onlyBy("java.util.Random", "Dice");

    mustSay("Lottery uses Random; only Dice may.", rule, Dice.class, Lottery.class);
    mustSay("Dice does not use Random.", rule, Plain.class);
    mustBeSilent(rule, Dice.class, Plain.class);
  }

  static final class Dice {
    final int eyes = new Random().nextInt(6);
  }

  static final class Lottery {
    final int number = new Random().nextInt(49);
  }

  @Test
  void a_thread_is_made_in_one_class_only() {
    ArchRule rule = ThreadCreation.onlyIn("Demo");

    mustSay("MakesAThread makes a Thread of its own.", rule, MakesAThread.class);
    mustSay(
        "BorrowsAThread calls CompletableFuture.runAsync without an executor.",
        rule,
        BorrowsAThread.class);
    mustSay(
        "MakesACleaner calls Cleaner.create, which runs code on a thread of the JDK.",
        rule,
        MakesACleaner.class);
    mustBeSilent(rule, Demo.class, Plain.class);
  }

  static final class MakesAThread {
    final Thread thread = new Thread(() -> {});
  }

  static final class BorrowsAThread {
    final Object future = CompletableFuture.runAsync(() -> {});
  }

  static final class MakesACleaner {
    final Cleaner cleaner = Cleaner.create();
  }

  static final class Demo {
    final Thread thread = new Thread(() -> {});
  }

  @Test
  void what_is_bound_is_looked_at_where_it_is_bound() {
    ArchRule rule = ContextValue.immutableIn("RequestContext");
    Class<?> context = RequestContext.class;

    ScopedValue.where(RequestContext.KEY, "req-1").run(() -> mustBeSilent(rule, context));
    ScopedValue.where(RequestContext.KEY, new AtomicReference<>("req-1"))
        .run(() ->
            mustSay(
                "RequestContext.KEY binds an object that can change: an AtomicReference can be"
                    + " changed (what RequestContext.KEY binds -> AtomicReference).",
                rule,
                context));
    mustSay("RequestContext.KEY is not bound inside a request.", rule, context);
  }

  static final class RequestContext {
    static final ScopedValue<Object> KEY = ScopedValue.newInstance();
  }

  @Test
  void only_the_logging_set_up_says_the_key() {
    ArchRule rule = LoggingSetUp.onlyItSays("request_id");

    mustSay("SaysTheKey says \"request_id=\".", rule, SaysTheKey.class);
    mustBeSilent(rule, SetUp.class, Plain.class);
  }

  static final class SaysTheKey {
    String line(String id) {
      return "request_id=".concat(id);
    }
  }

  /** It depends on logback, and so it is part of the set-up; so is what extends it. */
  abstract static class SetUp extends PropertyDefinerBase {
    final String key = "request_id";
  }

  @Test
  void what_extends_the_set_up_is_part_of_it() {
    mustBeSilent(LoggingSetUp.onlyItSays("request_id"), SetUp.class, MoreOfTheSetUp.class);
  }

  abstract static class MoreOfTheSetUp extends SetUp {
    final String other = "the request_id";
  }

  @Test
  void no_other_class_uses_the_set_up() {
    mustSay(
        "UsesTheSetUp uses SetUp, which belongs to the logging set-up.",
        LoggingSetUp.nobodyUsesIt(),
        UsesTheSetUp.class,
        SetUp.class);
    mustBeSilent(LoggingSetUp.nobodyUsesIt(), SetUp.class, MoreOfTheSetUp.class, Plain.class);
  }

  static final class UsesTheSetUp {
    String key(SetUp setUp) {
      return setUp.key;
    }
  }

  @Test
  void the_set_up_has_no_timer_and_keeps_nothing_by_thread() {
    ArchRule rule = LoggingSetUp.itHasOneQueueAndNothingElse();

    mustSay(
        "SetUpWithATimer uses java.util.Timer: the set-up may have a thread for its queue, and no"
            + " other.",
        rule,
        SetUpWithATimer.class);
    mustSay(
        "SetUpByThread.ids keeps something for each thread: a thread is not a request.",
        rule,
        SetUpByThread.class);
    mustBeSilent(rule, SetUp.class);
  }

  abstract static class SetUpWithATimer extends PropertyDefinerBase {
    final Timer timer = new Timer();
  }

  abstract static class SetUpByThread extends PropertyDefinerBase {
    final Map<Thread, String> ids = new HashMap<>();
  }

  @Test
  void the_set_up_keeps_nothing_from_line_to_line() {
    ArchRule rule = LoggingSetUp.itKeepsNothing();

    mustSay(
        "SetUpThatRemembers.last changes while lines are logged, by many threads at once.",
        rule,
        SetUpThatRemembers.class);
    mustBeSilent(rule, SetUpWithASetting.class);
  }

  abstract static class SetUpThatRemembers extends PropertyDefinerBase {
    private String last;

    String append(String line) {
      last = line;
      return last;
    }
  }

  abstract static class SetUpWithASetting extends PropertyDefinerBase {
    private String key;

    void setKey(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  @Test
  void the_mdc_is_the_set_ups_affair() {
    mustSay(
        "TouchesTheMdc touches the MDC.", LoggingSetUp.onlyItTouchesTheMdc(), TouchesTheMdc.class);
    mustBeSilent(LoggingSetUp.onlyItTouchesTheMdc(), Plain.class);
  }

  static final class TouchesTheMdc {
    void handle(String id) {
      MDC.put("id", id);
    }
  }

  @Test
  void nothing_is_printed_past_the_log() {
    mustSay(
        "Prints writes to standard output itself, with System.out.",
        LoggingSetUp.nobodyWritesPastIt(),
        Prints.class);
    mustBeSilent(LoggingSetUp.nobodyWritesPastIt(), Plain.class);
  }

  static final class Prints {
    void handle() {
      System.out.println("Started");
    }
  }

  /** An application that breaks no rule. */
  static final class Plain {
    String handle(String requestId) {
      return "small-" + requestId;
    }
  }

  private static void mustSay(String violation, ArchRule rule, Class<?>... application) {
    assertEquals(List.of(violation), Application.ofOnly(application).violations(rule));
  }

  private static void mustBeSilent(ArchRule rule, Class<?>... application) {
    assertEquals(List.of(), Application.ofOnly(application).violations(rule));
  }
}
