package imageserver;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import testkit.threads.Gate;
import testkit.threads.Signal;

/** The pool that the image server is given, as small and as full as a test needs it. */
final class ImagePool implements AutoCloseable {

  private final Set<Thread> workers = ConcurrentHashMap.newKeySet();
  private final List<Gate> gates = new ArrayList<>();
  private final ThreadPoolExecutor executor;
  private final Signal aWorkerDied =
      new Signal("The uncaught exception handler of the worker was never called");
  private volatile Signal queued = new Signal("unused");
  private volatile Throwable deathOfAWorker;

  /** Creates one in whose queue all tasks find room. */
  ImagePool(int workers) {
    this(workers, Integer.MAX_VALUE, new ThreadPoolExecutor.AbortPolicy());
  }

  /**
   * Creates one.
   *
   * @param workers how many threads it has
   * @param places how many tasks can wait in its queue
   * @param whenFull what becomes of a task that finds no place
   */
  ImagePool(int workers, int places, RejectedExecutionHandler whenFull) {
    executor =
        new ThreadPoolExecutor(
            workers,
            workers,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(places) {
              @Override
              public boolean offer(Runnable task) {
                boolean hasRoom = super.offer(task);
                if (hasRoom) {
                  queued.happen();
                }
                return hasRoom;
              }
            },
            this::worker,
            whenFull);
  }

  /**
   * Creates one with one worker, which is busy, and one place in the queue, which is taken.
   *
   * @param whenFull what becomes of the next task
   */
  static ImagePool full(RejectedExecutionHandler whenFull) {
    ImagePool pool = new ImagePool(1, 1, whenFull);
    pool.occupy();
    pool.executor.execute(() -> {});
    return pool;
  }

  /** The pool itself, which knows nothing of requests. */
  ExecutorService executor() {
    return executor;
  }

  /** Tells whether a thread is one of the pool's. */
  boolean isWorker(Thread thread) {
    return workers.contains(thread);
  }

  /** Keeps one worker busy with something that belongs to no request until the gate is open. */
  Gate occupy() {
    Gate gate = new Gate("The pool's own work");
    gates.add(gate);
    executor.submit(gate::hold);
    gate.entered().await("Another task holds the worker.", "the pool's user", 1);
    return gate;
  }

  /**
   * Takes the next task out of the queue, as code does that empties the queue.
   *
   * @throws IllegalStateException if the queue is empty
   */
  Runnable takeFromTheQueue() {
    Runnable task = executor.getQueue().poll();
    if (task == null) {
      throw new IllegalStateException("No task waits");
    }
    return task;
  }

  /** What a worker died of. */
  Throwable deathOfAWorker() {
    return deathOfAWorker;
  }

  /** What happens when the first worker dies of an exception. */
  Signal aWorkerDied() {
    return aWorkerDied;
  }

  /** What happens when the next task has to wait for a worker. */
  Signal nextInTheQueue(String otherwise) {
    queued = new Signal(otherwise);
    return queued;
  }

  @Override
  public void close() {
    gates.forEach(Gate::open);
    executor.shutdownNow();
  }

  private Thread worker(Runnable work) {
    Thread worker =
        Thread.ofPlatform()
            .daemon()
            .name("image-worker-" + workers.size())
            .uncaughtExceptionHandler(this::noteDeath)
            .unstarted(work);
    workers.add(worker);
    return worker;
  }

  private void noteDeath(Thread worker, Throwable thrown) {
    deathOfAWorker = thrown;
    aWorkerDied.happen();
  }
}
