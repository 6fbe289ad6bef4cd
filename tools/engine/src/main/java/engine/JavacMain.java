package engine;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The JVM that {@link JavacElsewhere} compiles in: a line of JSON in, a line of JSON out. */
final class JavacMain {

  private JavacMain() {}

  /**
   * Compiles until there is no further job.
   *
   * @param args none
   * @throws IOException if a file cannot be read or written
   */
  public static void main(String[] args) throws IOException {
    JsonMapper json = new JsonMapper();
    Javac javac = new JavacHere();
    BufferedReader jobs =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String job = jobs.readLine(); job != null; job = jobs.readLine()) {
      System.out.println(json.writeValueAsString(compile(javac, json, job)));
    }
  }

  private static List<Verdict.Problem> compile(Javac javac, JsonMapper json, String job)
      throws IOException {
    try {
      return javac.compile(json.readValue(job, Javac.Job.class));
    } catch (InterruptedException e) {
      throw new IOException("No code interrupts this thread", e);
    }
  }
}
