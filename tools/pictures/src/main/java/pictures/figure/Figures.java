package pictures.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import pictures.figure.Sketch.Owner;

/** The READMEs' figures of ideas, where a run is not the point. */
public final class Figures {

  private Figures() {}

  /** Returns the text of each SVG file, by its name. */
  public static Map<String, String> all() {
    Map<String, Sketch> sketches = new LinkedHashMap<>();
    sketches.put("the-problem", theProblem());
    sketches.put("step-02-key-and-values", keyAndValues());
    sketches.put("step-03-bindings", bindings());
    sketches.put("step-04-capture-and-bind", captureAndBind());
    sketches.put("step-04-scope", scope());
    sketches.put("step-05-queue", queue());
    sketches.put("step-06-starter", doorsThatLoseTheId());
    sketches.put("step-06-solution", doorsThatPassTheId());
    Map<String, String> all = new LinkedHashMap<>();
    sketches.forEach((name, sketch) -> all.put(name, sketch.svg()));
    return all;
  }

  private static Sketch doorsThatLoseTheId() {
    return doors("Two doors of a server, and the id is lost at both", Owner.TWO, "made-up-id")
        .code(178, 146, "200")
        .code(552, 64, "PUT")
        .code(552, 146, "200")
        .wrong(168, 128, 60, 28)
        .wrongText(164, 184, "Which id was it?")
        .wrong(542, 46, 60, 28)
        .wrongText(532, 26, "For which request?")
        .note(314, 236, "line about the answer:")
        .code(500, 236, "no id")
        .wrong(492, 220, 66, 24);
  }

  private static Sketch doorsThatPassTheId() {
    return doors("Two doors of a server, and the id passes both", Owner.ONE, "shop-1")
        .code(178, 146, "200 X-Request-ID")
        .code(202, 166, "shop-1")
        .code(552, 64, "PUT X-Request-ID")
        .code(576, 84, "shop-1")
        .code(552, 146, "200")
        .note(314, 236, "line about the answer:")
        .code(500, 236, "request_id=shop-1");
  }

  private static Sketch doors(String title, Owner owner, String id) {
    return new Sketch(title, 860, 260)
        .box(Owner.ONE, 14, 66, 140, 80, "a client", "shop-1")
        .box(owner, 354, 66, 170, 80, "image server", "bound: " + id)
        .box(Owner.NONE, 714, 66, 132, 80, "other team's", "server")
        .arrow(158, 92, 348, 92)
        .arrow(348, 122, 158, 122)
        .arrow(528, 92, 708, 92)
        .arrow(708, 122, 528, 122)
        .code(178, 64, "GET X-Request-ID")
        .code(202, 84, "shop-1");
  }

  private static Sketch theProblem() {
    return new Sketch(
            "Two requests write one static field, and a log line gets a wrong id", 720, 220)
        .box(Owner.ONE, 14, 40, 170, 56, "thread of req-1", "works on cat.png")
        .box(Owner.TWO, 14, 134, 170, 56, "thread of req-2", "works on dog.png")
        .box(Owner.TWO, 262, 84, 170, 60, "static field", "req-2")
        .arrow(188, 64, 258, 98)
        .arrow(188, 166, 258, 132)
        .note(196, 56, "1. sets req-1")
        .note(196, 190, "2. sets req-2")
        .arrow(436, 114, 528, 114)
        .note(446, 100, "3. reads")
        .code(544, 110, "cat.png")
        .code(544, 130, "request_id=req-2")
        .wrong(534, 88, 164, 52)
        .wrongText(534, 168, "Whose line is this?");
  }

  private static Sketch keyAndValues() {
    return new Sketch("One key, and one value for each thread", 660, 300)
        .box(Owner.NONE, 14, 116, 150, 60, "REQUEST_ID", "one key for all")
        .arrow(168, 132, 256, 52)
        .arrow(168, 146, 256, 146)
        .arrow(168, 160, 256, 240)
        .box(Owner.ONE, 262, 20, 190, 60, "thread of req-1", "REQUEST_ID: req-1")
        .box(Owner.TWO, 262, 116, 190, 60, "thread of req-2", "REQUEST_ID: req-2")
        .box(Owner.NONE, 262, 212, 190, 60, "thread of the pool", "REQUEST_ID: req-0")
        .note(466, 54, "sees its own value")
        .note(466, 150, "sees its own value")
        .wrong(256, 206, 202, 72)
        .wrongText(466, 238, "req-0 has ended.")
        .wrongText(466, 258, "Its id is still here.");
  }

  private static Sketch bindings() {
    return new Sketch("Bindings over time on one thread, one inside the other", 700, 250)
        .box(Owner.ONE, 130, 30, 440, 44, "call(\"req-1\", ...)")
        .box(Owner.TWO, 260, 92, 180, 44, "call(\"req-2\", ...)")
        .note(14, 58, "outer")
        .note(14, 120, "inner")
        .line(130, 150, 130, 206)
        .line(260, 150, 260, 206)
        .line(440, 150, 440, 206)
        .line(570, 150, 570, 206)
        .note(14, 170, "requestId()")
        .text(68, 196, "throws")
        .text(170, 196, "req-1")
        .text(330, 196, "req-2")
        .text(484, 196, "req-1")
        .text(582, 196, "throws")
        .arrow(14, 220, 680, 220)
        .note(600, 242, "time");
  }

  private static Sketch captureAndBind() {
    return new Sketch("A task crosses from the submitting thread to a worker", 720, 190)
        .box(Owner.ONE, 14, 24, 170, 84, "submitting thread", "works for req-1")
        .box(Owner.NONE, 236, 24, 236, 84, "queue of the pool", "")
        .box(Owner.ONE, 248, 70, 102, 30, "task, req-1")
        .box(Owner.NONE, 358, 70, 102, 30, "task, none")
        .box(Owner.ONE, 524, 24, 180, 84, "worker", "runs it for req-1")
        .arrow(188, 66, 232, 66)
        .arrow(476, 66, 520, 66)
        .text(14, 140, "capture:")
        .note(14, 160, "read the id, here and now")
        .note(236, 140, "Each task brings its id along,")
        .note(236, 160, "or that it belongs to none.")
        .text(524, 140, "bind:")
        .note(524, 160, "for the time of the task");
  }

  private static Sketch scope() {
    return new Sketch("The forks end inside the scope, and the scope inside the binding", 700, 270)
        .box(Owner.ONE, 14, 24, 670, 40, "RequestContext.call(\"req-1\", ...)")
        .box(Owner.NONE, 110, 78, 470, 40, "StructuredTaskScope")
        .box(Owner.ONE, 180, 132, 210, 36, "fork: the query")
        .box(Owner.ONE, 180, 180, 300, 36, "fork: the image")
        .line(520, 78, 520, 216)
        .note(528, 150, "join returns when")
        .note(528, 170, "both have ended")
        .arrow(14, 240, 684, 240)
        .note(610, 262, "time");
  }

  private static Sketch queue() {
    return new Sketch("The way of a log line across the queue to the thread that writes", 720, 210)
        .box(Owner.ONE, 14, 24, 140, 64, "your class", "logs a line")
        .box(Owner.ONE, 196, 24, 160, 64, "appender QUEUE", "adds request_id")
        .box(Owner.NONE, 400, 24, 110, 64, "its queue")
        .box(Owner.NONE, 556, 24, 150, 64, "CONSOLE", "encodes, writes")
        .arrow(158, 56, 192, 56)
        .arrow(360, 56, 396, 56)
        .arrow(514, 56, 552, 56)
        .line(455, 100, 455, 192)
        .text(14, 124, "the thread that logs")
        .note(14, 146, "The request is bound here.")
        .note(14, 166, "This is the place to capture its id.")
        .text(470, 124, "the thread that writes")
        .wrongText(470, 146, "No request is bound here.");
  }
}
