package testkit.rules;

import com.tngtech.archunit.core.domain.JavaClass;

/** Where code stands, for rules that name it or make an exception of one class. */
final class ClassNames {

  private ClassNames() {}

  /** Tells whether a class has a simple name or is nested, however deep, in one that has. */
  static boolean isOrIsInside(JavaClass javaClass, String name) {
    return javaClass.getSimpleName().equals(name)
        || javaClass.getEnclosingClass().map(outer -> isOrIsInside(outer, name)).orElse(false);
  }

  /** Returns a class's simple name, or that of the class around it if it has none. */
  static String nameOf(JavaClass javaClass) {
    return javaClass.getSimpleName().isEmpty()
        ? javaClass.getEnclosingClass().map(ClassNames::nameOf).orElse(javaClass.getName())
        : javaClass.getSimpleName();
  }
}
