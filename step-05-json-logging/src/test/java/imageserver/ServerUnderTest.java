package imageserver;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

/**
 * Runs the image server in a JVM of its own, with a database and an image library that log in words
 * of their own; the tests read what it prints. Its argument is a {@link Scope}.
 */
final class ServerUnderTest {

  static final List<String> MESSAGES =
      List.of(
          "Started request",
          "Sending statement",
          "Executing DB query",
          "Processing image in thread",
          "Reading pixels",
          "Decoded image",
          "Finished request successfully");

  /** What begins a line that belongs to no request. */
  static final String OUTSIDE = "Outside any request: ";

  static final String CONNECTION_CHECK = "connection-check";
  static final String NEVER_MET = "Waited in vain for the other request";
  static final String BURST = "Burst";
  static final String BURST_IMAGE = "burst.png";

  /** More lines than any sensible queue has room for. */
  static final int BURST_LENGTH = 12_000;

  static final int SHORT_BURST_LENGTH = 1000;
  static final String RETURNED = "Calls that returned while the terminal was stuck: ";
  static final String LAST_WORDS = "The last line of the server";
  static final String FAILURE = "The file is no image";
  static final String HARMLESS_PREFIX = "harmless-";
  static final String HARMLESS =
      HARMLESS_PREFIX + "Größe_née@日本_हिन्दी_😀_ﬁ½_e\u0301.png"; // marks, two chars, ligature
  static final String CLIENT_ASKED_FOR = "The client that asked for ";
  static final String CLIENT_GAVE_UP = "got no thumbnail";
  static final String AGAIN = "The same builder logs line ";
  static final String SHARED_BUILDER = "A builder that both requests share logs for ";
  static final String UNKNOWN = "Unknown format of ";
  static final String WIDTH = "640";
  static final String SNAPSHOT_BEGINS = "Still to do: ";
  static final String SNAPSHOT = SNAPSHOT_BEGINS + "[first, second]";
  static final String UNCHECKED = "unchecked.png";
  static final String CANCELLED = "cancelled.png";
  static final int TIMES = 3;
  static final String FIRST_BURST_LINE_BEFORE = OUTSIDE + "the first burst line was logged before ";
  static final int LAST_LINES = 20;
  static final String COMPLAINT = OUTSIDE + "the image server has changed ";

  /** Lines that are logged in other ways than the course's own lines. */
  static final List<String> FORMS =
      List.of(
          "A plain line about forms.png",
          "Two arguments: forms.png and 2",
          "A field without a value",
          "Braces {} without an argument",
          "A line of an interrupted thread",
          "A warning");

  private static final String BEFORE_THE_BURST = OUTSIDE + "the terminal will get stuck";
  private static final String AFTER_THE_BURST = OUTSIDE + "the terminal works again, look ";
  private static final String THE_END = OUTSIDE + "the server stops";
  private static final int STALLED_FOR_GOOD = 1000;
  private static final long LONGER_THAN_A_LIMITED_WAIT_MILLIS = 3000;

  private final Terminal terminal = new Terminal(System.out);
  private final ExecutorService pool =
      Executors.newFixedThreadPool(2, Thread.ofPlatform().name("image-worker-", 0).factory());
  private final ExecutorService server =
      Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("request-", 0).factory());
  private final Driver driver = new Driver();
  private final CountDownLatch bothInDatabase = new CountDownLatch(2);
  private final CountDownLatch bothInProcessor = new CountDownLatch(2);
  private final CountDownLatch brokenWasQueried = new CountDownLatch(1);
  private final CountDownLatch cancelledIsHeld = new CountDownLatch(1);
  private final CountDownLatch cancelledHasEnded = new CountDownLatch(1);
  private final CountDownLatch burstBegun = new CountDownLatch(1);
  private final AtomicInteger returned = new AtomicInteger();
  private volatile Thread burster;
  private volatile int burstLength;
  private volatile long firstBurstLineBefore;
  private Logger log;
  private LoggingEventBuilder sharedBuilder;
  private RequestHandler handler;

  private ServerUnderTest() {}

  public static void main(String[] args) throws Exception {
    endWithTheTests();
    new ServerUnderTest().run(Scope.valueOf(args[0]));
  }

  /** Ends this JVM when the JVM of the tests ends. */
  private static void endWithTheTests() {
    // Unlike a thread that reads standard input, this does not delay the end of the JVM.
    ProcessHandle tests = ProcessHandle.current().parent().orElseThrow();
    tests.onExit().thenRun(() -> Runtime.getRuntime().halt(1));
  }

  /** How much of what the tests ask about happens. */
  enum Scope {
    ONE_REQUEST,
    A_REQUEST_AND_A_BURST,
    EVERYTHING
  }

  private void run(Scope scope) throws Exception {
    System.setOut(new PrintStream(terminal));
    // Only from here on: the first logger of the JVM starts logback.
    log = LoggerFactory.getLogger("probe");
    sharedBuilder = log.atInfo().addKeyValue("size", "small");
    handler = new RequestHandler(driver, this::process, pool);
    try (pool;
        server) {
      log.info(OUTSIDE + "the server starts");
      request("req-1", "cat.png").get();
      switch (scope) {
        case ONE_REQUEST -> {}
        case A_REQUEST_AND_A_BURST -> burst(SHORT_BURST_LENGTH);
        case EVERYTHING -> everythingElse();
      }
      terminal.expect(THE_END);
      log.info(THE_END);
    }
    boolean queueIsEmpty = terminal.awaitWritten();
    if (scope == Scope.EVERYTHING && queueIsEmpty && returned.get() >= LAST_LINES) {
      terminal.holdUntilTheEnd();
    }
    for (int i = 1; i <= LAST_LINES; i++) {
      log.info(LAST_WORDS + " " + i);
    }
  }

  private void everythingElse() throws Exception {
    driver.send("SELECT ?", CONNECTION_CHECK);
    Future<?> dog = request("req-2", "dog.png");
    request("req-3", "elk.png").get();
    dog.get();
    request("req-4", "broken.png").get();
    request("req-6", "thrice.png").get();
    request("req-7", HARMLESS).get();
    request("req-8", "forms.png").get();
    request("req-10", UNCHECKED).get();
    Future<?> cancelled = request("req-9", CANCELLED);
    await(cancelledIsHeld);
    cancelled.cancel(true);
    await(cancelledHasEnded);
    for (Hostile hostile : Hostile.values()) {
      request(hostile.id(), hostile.imageOfId()).get();
    }
    for (Hostile hostile : Hostile.values()) {
      request(hostile.idOfImage(), hostile.image()).get();
    }
    burst(BURST_LENGTH);
    for (int worker = 0; worker < 2; worker++) {
      pool.submit(() -> log.info(OUTSIDE + "a worker is idle")).get();
    }
    driver.send("SELECT ?", CONNECTION_CHECK);
  }

  private Future<?> request(String id, String image) {
    return server.submit(() -> {
      try {
        String thumbnail = handler.handle(id, image);
        if (!thumbnail.equals("small-" + image)) {
          log.info(COMPLAINT + "the name of a thumbnail");
        }
      } catch (IOException | RuntimeException e) {
        log.info(OUTSIDE + "a request has failed");
        log.info(CLIENT_ASKED_FOR + "{} " + CLIENT_GAVE_UP, image);
      } finally {
        if (image.equals(CANCELLED)) {
          cancelledHasEnded.countDown();
        }
      }
    });
  }

  /** Logs many lines while the terminal is stuck, until all are logged or nothing moves. */
  private void burst(int length) throws Exception {
    burstLength = length;
    terminal.expect(BEFORE_THE_BURST);
    log.info(BEFORE_THE_BURST);
    terminal.awaitWritten(); // now the queue is empty
    Future<?> request = request("req-5", BURST_IMAGE);
    burstBegun.await();
    awaitStandstill(request);
    int whileHeld = returned.get();
    if (whileHeld > 0 && whileHeld < length) {
      // Two reasons to give up waiting for room, time and an interrupt; neither is a good one.
      awaitLimit(request);
      burster.interrupt();
      awaitStandstill(request);
    }
    terminal.release();
    request.get();
    awaitEmptyQueue();
    log.info(OUTSIDE + RETURNED + whileHeld);
    log.info(FIRST_BURST_LINE_BEFORE + firstBurstLineBefore);
    returned.set(whileHeld);
  }

  /** A full queue may drop the first of these lines. Then it has become empty before the second. */
  private void awaitEmptyQueue() throws InterruptedException {
    boolean isEmpty = false;
    for (int look = 1; look <= 2 && !isEmpty; look++) {
      terminal.expect(AFTER_THE_BURST + look);
      log.info(AFTER_THE_BURST + look);
      isEmpty = terminal.awaitWritten();
    }
  }

  /** Waits until no log call of the burst returns any more. */
  private void awaitStandstill(Future<?> request) throws Exception {
    int before = -1;
    int stalled = 0;
    while (stalled < STALLED_FOR_GOOD && !terminal.holds(burster) && !isDone(request)) {
      int now = returned.get();
      // A thread that waits will not go on; one that does not may wait for a busy processor.
      int doubt = now > 0 && burster.getState() != Thread.State.RUNNABLE ? 5 : 1;
      stalled = now == before ? stalled + doubt : 0;
      before = now;
    }
  }

  /** Waits for the end of a wait that has a limit, if that is what the burst does. */
  private void awaitLimit(Future<?> request) throws Exception {
    int before = returned.get();
    long end = System.currentTimeMillis() + LONGER_THAN_A_LIMITED_WAIT_MILLIS;
    while (burster.getState() == Thread.State.TIMED_WAITING
        && returned.get() == before
        && System.currentTimeMillis() < end
        && !isDone(request)) {}
  }

  private static boolean isDone(Future<?> request) throws Exception {
    try {
      request.get(1, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    }
  }

  private String process(String image) throws IOException {
    log.atInfo().addKeyValue("image", image).log("Reading pixels");
    if (image.equals("broken.png")) {
      await(brokenWasQueried);
      throw new IOException(FAILURE);
    }
    if (image.equals("dog.png") || image.equals("elk.png")) {
      meet(bothInProcessor, image);
    }
    if (image.equals(UNCHECKED)) {
      throw new IllegalStateException(FAILURE);
    }
    if (image.equals(CANCELLED)) {
      cancelledIsHeld.countDown();
      await(new CountDownLatch(1)); // until the request is cancelled
      throw new InterruptedIOException();
    }
    if (Stream.of(Hostile.values()).map(Hostile::image).anyMatch(image::equals)) {
      log.atInfo()
          .addKeyValue("image", image)
          .addKeyValue("tried", List.of(image, "png"))
          .addKeyValue("width", Integer.valueOf(WIDTH))
          .log(UNKNOWN + "{}", image);
      IOException failure =
          new IOException("Cannot decode " + image, new IllegalStateException("No such " + image));
      failure.addSuppressed(new IOException("Cannot close " + image));
      throw failure;
    }
    if (image.equals("forms.png")) {
      logInOtherForms(image);
    }
    if (image.equals("thrice.png")) {
      LoggingEventBuilder line = log.atInfo().addKeyValue("image", image);
      for (int i = 1; i <= TIMES; i++) {
        line.log(AGAIN + i);
      }
    }
    if (image.equals("thrice.png") || image.equals("forms.png")) {
      sharedBuilder.log(SHARED_BUILDER + image);
    }
    if (image.equals(BURST_IMAGE)) {
      burster = Thread.currentThread();
      terminal.hold();
      burstBegun.countDown();
      for (int i = 0; i < burstLength; i++) {
        // An error is no reason to wait, and the server sees to it that it is among the first.
        log.atLevel(i == 1 ? Level.ERROR : Level.INFO)
            .addKeyValue("image", image)
            .log(BURST + " {}", i);
        if (i == 2) {
          List<String> toDo = new ArrayList<>(List.of("first", "second"));
          log.info("Still to do: {}", toDo);
          toDo.clear();
        }
        if (returned.getAndIncrement() == 0) {
          firstBurstLineBefore = System.currentTimeMillis();
          awaitClock(firstBurstLineBefore + 5);
        }
      }
      Thread.interrupted();
    }
    return new ImageLibrary().process(image);
  }

  private void logInOtherForms(String image) {
    log.info(FORMS.get(0));
    log.info("Two arguments: {} and {}", image, 2);
    log.atInfo()
        .addKeyValue("image", image)
        .addKeyValue("nothing", (Object) null)
        .log(FORMS.get(2));
    log.atInfo().addKeyValue("image", image).log(FORMS.get(3));
    Thread.currentThread().interrupt();
    log.atInfo().addKeyValue("image", image).log(FORMS.get(4));
    if (!Thread.interrupted()) {
      log.info(COMPLAINT + "a thread: it is no longer interrupted after a log call");
    }
    log.atWarn().addKeyValue("image", image).log(FORMS.get(5));
  }

  /** Time passes here, so that a line that is stamped later has a later time. */
  private static void awaitClock(long millis) {
    while (System.currentTimeMillis() < millis) {
      Thread.onSpinWait();
    }
  }

  private void meet(CountDownLatch both, String image) {
    both.countDown();
    if (!await(both)) {
      log.atInfo().addKeyValue("image", image).log(NEVER_MET);
    }
  }

  private boolean await(CountDownLatch latch) {
    try {
      return Turns.await(latch);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** A database driver that logs, as any driver does. */
  private final class Driver implements Database {
    private final List<QueryListener> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void addListener(QueryListener listener) {
      listeners.add(listener);
    }

    @Override
    public void query(String sql, String parameter) {
      if (!sql.equals("SELECT path FROM images WHERE name = ?")) {
        log.info(COMPLAINT + "a statement");
      }
      if (parameter.equals("dog.png") || parameter.equals("elk.png")) {
        meet(bothInDatabase, parameter);
      }
      log.atInfo().addKeyValue("image", parameter).log("Sending statement");
      send(sql, parameter);
      if (parameter.equals("broken.png")) {
        brokenWasQueried.countDown();
      }
    }

    void send(String sql, String parameter) {
      listeners.forEach(listener -> listener.onQuery(sql, parameter));
    }
  }
}
