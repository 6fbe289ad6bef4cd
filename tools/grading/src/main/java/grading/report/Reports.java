package grading.report;

import grading.report.page.HtmlReport;
import grading.result.ClassGrades;
import grading.result.Grade;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** All files about a graded class. */
public final class Reports {

  private Reports() {}

  /**
   * Writes them.
   *
   * @param grades the class
   * @param folder the folder, which is made if there is none
   * @param gradescope whether to write what Gradescope reads: {@code results.json} for a single
   *     submission, and for several one such file in a folder for each
   * @return the page for people
   * @throws IOException if a file cannot be written
   */
  public static Path write(ClassGrades grades, Path folder, boolean gradescope) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("grades.csv"), GradesCsv.of(grades));
    Files.writeString(folder.resolve("class.json"), GradesJson.write(grades));
    Files.writeString(folder.resolve("junit.xml"), JUnitXml.of(grades));
    if (gradescope) {
      for (Grade grade : grades.learners()) {
        boolean single = grades.learners().size() == 1;
        Path place = single ? folder : folder.resolve("gradescope").resolve(grade.learner());
        Files.createDirectories(place);
        Files.writeString(place.resolve("results.json"), GradescopeResult.of(grade));
      }
    }
    Path page = folder.resolve("report.html");
    HtmlReport.write(grades, page);
    return page;
  }
}
