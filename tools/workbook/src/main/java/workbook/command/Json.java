package workbook.command;

import engine.Verdict;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import workbook.progress.StepState;
import workbook.progress.StepState.TaskState;

/**
 * The JSON that commands print; {@code list.schema.json} and {@code check.schema.json} tell how.
 */
final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Json() {}

  private record Course(List<Step> steps) {}

  private record Step(
      String step,
      String title,
      boolean started,
      boolean done,
      boolean counts,
      List<TaskState> tasks) {}

  private record Check(boolean counts, List<String> changedJudges, Verdict verdict) {}

  static String list(List<StepState> states) {
    return MAPPER.writeValueAsString(new Course(states.stream().map(Json::step).toList()));
  }

  static String check(Verdict verdict, List<String> changedJudges) {
    return MAPPER.writeValueAsString(new Check(changedJudges.isEmpty(), changedJudges, verdict));
  }

  private static Step step(StepState state) {
    return new Step(
        state.step().name(),
        state.step().title(),
        state.started(),
        state.isDone(),
        state.changedJudges().isEmpty(),
        state.tasks());
  }
}
