package workbook.progress;

import engine.Given;
import engine.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import testkit.screen.StepProgress.TaskProgress;
import workbook.course.Step;
import workbook.course.Steps;
import workbook.course.Task;
import workbook.progress.StepState.TaskState;

/** Reads from the files how far a learner is. Nothing else is kept about it. */
public final class CourseState {

  private final Steps steps;
  private final Given given;
  private final Memory memory;

  /**
   * Creates one.
   *
   * @param steps the course's steps
   * @param given what the learner was given
   * @param memory what the engine has said before
   */
  public CourseState(Steps steps, Given given, Memory memory) {
    this.steps = steps;
    this.given = given;
    this.memory = memory;
  }

  /**
   * Reads the state of all steps.
   *
   * @throws IOException if a file cannot be read
   */
  public List<StepState> all() throws IOException {
    List<StepState> states = new ArrayList<>();
    for (Step step : steps.all()) {
      states.add(of(step));
    }
    return states;
  }

  /**
   * Reads the state of one step.
   *
   * @param step the step
   * @throws IOException if a file cannot be read
   */
  public StepState of(Step step) throws IOException {
    Optional<Verdict> verdict = memory.recall(step);
    return new StepState(
        step,
        given.isChanged(step.exercise()),
        verdict,
        tasks(step, verdict),
        given.changedJudges(step.exercise()));
  }

  /**
   * Finds the step to work on: the last one that the learner has begun and not ended; if there is
   * none, the first one that is not done.
   *
   * @throws IOException if a file cannot be read
   */
  public Step current() throws IOException {
    List<StepState> open = all().stream().filter(state -> !state.isDone()).toList();
    List<StepState> begun = open.stream().filter(StepState::started).toList();
    if (!begun.isEmpty()) {
      return begun.getLast().step();
    }
    return open.isEmpty() ? steps.all().getLast() : open.getFirst().step();
  }

  /** The tasks of an untouched starter are all open; it needs no run to know that. */
  private static List<TaskState> tasks(Step step, Optional<Verdict> verdict) throws IOException {
    Set<Integer> done =
        verdict.stream()
            .flatMap(known -> known.progress().tasks().stream())
            .filter(TaskProgress::isDone)
            .map(TaskProgress::number)
            .collect(Collectors.toSet());
    List<TaskState> tasks = new ArrayList<>();
    for (Task task : step.tasks()) {
      tasks.add(new TaskState(task.number(), task.title(), done.contains(task.number())));
    }
    return tasks;
  }
}
