package timeline.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import timeline.event.Event;
import timeline.event.Event.Kind;
import timeline.event.Requests;

/**
 * What a picture of a run shows. Each thread has a lane, and each event a row. So the picture
 * depends on the order of the events only, and not on how long they took.
 *
 * @param threads the names of the threads, by lane
 * @param works the requests, in the order in which they came
 * @param lines the log lines
 * @param bars the pieces of work
 * @param hops where work went on in another thread
 * @param rows how many rows there are
 */
public record Timeline(
    List<String> threads,
    List<String> works,
    List<Line> lines,
    List<Bar> bars,
    List<Hop> hops,
    int rows) {

  public Timeline {
    threads = List.copyOf(threads);
    works = List.copyOf(works);
    lines = List.copyOf(lines);
    bars = List.copyOf(bars);
    hops = List.copyOf(hops);
  }

  /**
   * Lays out a run. Where its events do not say when work begins, ends or hops, the lines say it: a
   * piece of work lasts from its first line to its last one.
   *
   * @param events the run's events in their order
   */
  public static Timeline of(List<Event> events) {
    return of(events, Requests.of(events));
  }

  /**
   * Lays out a part of a run.
   *
   * @param events the part's events in their order
   * @param works the requests of the whole run
   */
  public static Timeline of(List<Event> events, List<String> works) {
    Builder builder = new Builder(works);
    events.forEach(builder::add);
    return builder.build();
  }

  /** Counts the lines that carry a wrong id or none. */
  public long wrongLines() {
    return lines.stream().filter(Line::isWrong).count();
  }

  private static final class Builder {
    private final Map<String, Integer> lanes = new LinkedHashMap<>();
    private final List<String> works;
    private final List<Line> lines = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Hop> hops = new ArrayList<>();
    private final List<Hop> inferredHops = new ArrayList<>();
    private final Map<Integer, Integer> openBar = new HashMap<>();
    private final Map<String, Point> submits = new HashMap<>();
    private final Map<String, Point> latest = new HashMap<>();
    private int row;

    Builder(List<String> works) {
      this.works = works;
    }

    private record Point(int lane, int row) {}

    void add(Event event) {
      int lane = lanes.computeIfAbsent(event.thread(), name -> lanes.size());
      if (event.work() != null) {
        extend(lane, event);
      }
      switch (event.kind()) {
        case LINE ->
            lines.add(
                new Line(
                    row,
                    lane,
                    event.millis(),
                    event.work(),
                    event.id(),
                    Objects.requireNonNullElse(event.text(), ""),
                    why(event, lane)));
        case SUBMIT -> submits.put(event.hop(), new Point(lane, row));
        case RUN -> {
          Point submit = submits.remove(event.hop());
          if (submit != null) {
            hops.add(new Hop(event.work(), submit.lane(), submit.row(), lane, row));
          }
        }
        case BEGIN -> {}
        case END -> openBar.remove(lane);
      }
      if (event.work() != null) {
        latest.put(event.work(), new Point(lane, row));
      }
      row++;
    }

    /** The lane's bar goes on, or another one begins. */
    private void extend(int lane, Event event) {
      Integer open = openBar.get(lane);
      if (open != null && bars.get(open).work().equals(event.work())) {
        Bar bar = bars.get(open);
        bars.set(open, new Bar(lane, bar.work(), bar.first(), row));
        return;
      }
      openBar.put(lane, bars.size());
      bars.add(new Bar(lane, event.work(), row, row));
      Point before = latest.get(event.work());
      if (event.kind() != Kind.RUN && before != null && before.lane() != lane) {
        inferredHops.add(new Hop(event.work(), before.lane(), before.row(), lane, row));
      }
    }

    /**
     * Nothing tells where and when the task was submitted. If a thread works for the request at
     * that time, it was probably there; else it was after the request's line before.
     */
    private Hop placed(Hop hop) {
      return bars.stream()
          .filter(bar -> isOf(bar, hop.work()) && bar.lane() != hop.toLane())
          .filter(bar -> bar.first() <= hop.toRow() && bar.last() >= hop.toRow())
          .findFirst()
          .map(bar -> new Hop(hop.work(), bar.lane(), hop.toRow(), hop.toLane(), hop.toRow()))
          .orElse(hop);
    }

    private String why(Event event, int lane) {
      if (event.work() == null || event.work().equals(event.id())) {
        return "";
      }
      boolean began = bars.stream().anyMatch(bar -> bar.lane() != lane && isOf(bar, event.work()));
      if (event.id() == null) {
        return began
            ? "The work hopped to this thread, and the id was not propagated with it."
            : "Nothing gave this line the id of its request.";
      }
      if (bars.stream().anyMatch(bar -> bar.lane() == lane && isOf(bar, event.id()))) {
        return "This thread worked for %s before, and that id is still there."
            .formatted(event.id());
      }
      return works.contains(event.id())
          ? "Another thread set the id of %s. Both threads read it from the same place."
              .formatted(event.id())
          : "No request in this run has the id %s.".formatted(event.id());
    }

    private static boolean isOf(Bar bar, String work) {
      return bar.work().equals(work);
    }

    Timeline build() {
      inferredHops.stream().map(this::placed).forEach(hops::add);
      return new Timeline(List.copyOf(lanes.keySet()), works, lines, bars, hops, row);
    }
  }
}
