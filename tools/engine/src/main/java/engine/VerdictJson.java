package engine;

import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON form of verdicts, as {@code verdict.schema.json} beside this class describes it. */
public final class VerdictJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private VerdictJson() {}

  /**
   * Writes a verdict.
   *
   * @param verdict the verdict
   * @return a JSON object over several lines
   */
  public static String write(Verdict verdict) {
    return MAPPER.writeValueAsString(verdict);
  }

  /**
   * Reads a verdict back.
   *
   * @param json what {@link #write} wrote
   * @return the verdict
   * @throws tools.jackson.core.JacksonException if it is none
   */
  public static Verdict read(String json) {
    return MAPPER.readValue(json, Verdict.class);
  }
}
