package testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which of a step's numbered tasks the tests of a class belong to. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Task {

  /**
   * The task's number in the step's README, from 1; 0 for the guards, which stop the cheap ways
   * out.
   */
  int number();

  /** The task's title, in the words of the step's README. */
  String title();
}
