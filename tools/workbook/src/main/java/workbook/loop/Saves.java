package workbook.loop;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import workbook.course.Step;
import workbook.progress.Fingerprint;

/**
 * Notices that a learner has saved. The system says when a file has changed; where it does not (on
 * network drives, in containers), a look at the files every half second finds it.
 */
public final class Saves implements AutoCloseable {

  private static final long BETWEEN_LOOKS_MILLIS = 500;

  /** An editor that saves writes several times: a name, an empty file, its text. */
  private static final long QUIET_MILLIS = 60;

  /** A folder that is being deleted, say. The run says what is wrong with it. */
  private static final String UNREADABLE = "";

  private final Path sources;
  private final Consumer<Boolean> listener;
  private final Semaphore events = new Semaphore(0);
  private final DirectoryWatcher watcher;
  private final Thread looking;

  /**
   * Begins to watch.
   *
   * @param step the step whose {@code src/main} is watched
   * @param listener called after each save that changed something, when the files have been still
   *     for a moment; gets true if the system had not said so
   * @throws IOException if the files cannot be read
   */
  public Saves(Step step, Consumer<Boolean> listener) throws IOException {
    this.listener = listener;
    sources = step.exercise().starter();
    String before = now();
    watcher =
        DirectoryWatcher.builder()
            .path(sources)
            .fileHashing(false) // what counts is found out by the look
            .listener(event -> events.release())
            .build();
    watcher.watchAsync(task -> Thread.ofPlatform().daemon().name("file events").start(task));
    looking = Thread.ofVirtual().name("saves").start(() -> look(before));
  }

  private void look(String before) {
    try {
      String last = before;
      while (true) {
        boolean told = events.tryAcquire(BETWEEN_LOOKS_MILLIS, TimeUnit.MILLISECONDS);
        if (!now().equals(last)) {
          last = afterQuiet();
          told |= events.drainPermits() > 0;
          listener.accept(!told);
        }
      }
    } catch (InterruptedException e) {
      // closed
    }
  }

  private String afterQuiet() throws InterruptedException {
    String seen = now();
    while (true) {
      Thread.sleep(QUIET_MILLIS);
      String next = now();
      if (next.equals(seen)) {
        return seen;
      }
      seen = next;
    }
  }

  private String now() {
    try {
      return Fingerprint.of(List.of(sources));
    } catch (IOException e) {
      return UNREADABLE;
    }
  }

  @Override
  public void close() throws IOException {
    looking.interrupt();
    watcher.close();
  }
}
