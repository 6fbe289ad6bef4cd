package testkit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares that the untouched starter fails a test, and with which words. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface RedAtStart {

  /** Why the starter fails the test. */
  String because();

  /** A part of the failure's message that only the intended failure has. */
  String saying();
}
