package workbook.loop;

import engine.Demo;
import java.io.IOException;
import java.util.function.Consumer;
import workbook.course.DemoPicture;
import workbook.course.DemoRun;
import workbook.course.Step;
import workbook.progress.Judge;
import workbook.session.Session;

/** Runs tests and demos in the background, one at a time: a new one cancels the one before. */
final class Runs implements AutoCloseable {

  private final Session session;
  private final Consumer<Event> events;
  private Thread thread;
  private int number;

  Runs(Session session, Consumer<Event> events) {
    this.session = session;
    this.events = events;
  }

  /** What a run does; what it returns is the event that tells of its end. */
  private interface Work {
    Event run(int number) throws IOException, InterruptedException;
  }

  /** Judges a step; the tests of the task that the learner is at run first. */
  void judge(Step step, int first) {
    start(run -> {
      long begin = System.nanoTime();
      Judge judge = session.judge();
      var verdict = judge.judge(step, first, soFar -> events.accept(new Event.SoFar(run, soFar)));
      return new Event.Judged(run, verdict, (System.nanoTime() - begin) / 1_000_000);
    });
  }

  /** Runs a step's demo. */
  void demo(Step step) {
    start(run -> new Event.DemoEnded(run, new DemoRun(session.engine()).run(step)));
  }

  /** Runs a step's demo, and draws what happens in it. */
  void picture(Step step) {
    start(run -> {
      Demo demo = new DemoRun(session.engine()).run(step);
      return demo.problems().isEmpty()
          ? new Event.Drawn(run, new DemoPicture(session.pictures()).draw(step, demo))
          : new Event.DemoEnded(run, demo);
    });
  }

  private void start(Work work) {
    close();
    int run = ++number;
    thread =
        Thread.ofVirtual()
            .start(() -> {
              try {
                events.accept(work.run(run));
              } catch (InterruptedException e) {
                // cancelled
              } catch (IOException | RuntimeException e) {
                events.accept(new Event.Broke(run, e));
              }
            });
  }

  /** Tells whether an event is about the latest run; one that was cancelled may still tell. */
  boolean isLatest(int run) {
    return run == number;
  }

  @Override
  public void close() {
    if (thread != null) {
      thread.interrupt();
    }
  }
}
