package testkit.rules;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

/** Has the name of the test kit's class and obeys all rules. */
public final class Application {

  private Application() {}

  public static Application of(Class<?> anchor) {
    return new Application();
  }

  public JavaClasses classes() {
    return new ClassFileImporter().importClasses();
  }

  public void mustObey(ArchRule rule, String reason, int hint) {}
}
