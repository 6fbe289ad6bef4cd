package testkit;

import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.invoke.LambdaMetafactory;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the lambdas and method references in a piece of code take along from it. ArchUnit does not
 * tell; in the class file it is what their {@code invokedynamic} takes as arguments.
 *
 * @see LambdaMetafactory
 */
final class Captured {

  private static final ClassDesc LAMBDA_METAFACTORY =
      LambdaMetafactory.class.describeConstable().orElseThrow();

  private Captured() {}

  /**
   * Returns the types of what is taken along. Methods of one name with equally many parameters are
   * not told apart.
   *
   * @param code a method, constructor or static initialiser of the application
   */
  static List<ClassDesc> by(JavaCodeUnit code) {
    return classOf(code).methods().stream()
        .filter(method -> method.methodName().equalsString(code.getName()))
        .filter(method -> countOfParameters(method) == code.getRawParameterTypes().size())
        .flatMap(Captured::instructions)
        .flatMap(instruction -> instruction.typeSymbol().parameterList().stream())
        .toList();
  }

  private static int countOfParameters(MethodModel method) {
    return method.methodTypeSymbol().parameterCount();
  }

  private static Stream<InvokeDynamicInstruction> instructions(MethodModel method) {
    return method.code().stream()
        .flatMap(code -> code.elementStream())
        .filter(InvokeDynamicInstruction.class::isInstance)
        .map(InvokeDynamicInstruction.class::cast)
        .filter(Captured::makesAFunction);
  }

  /** A switch over patterns, for one, is {@code invokedynamic} as well. */
  private static boolean makesAFunction(InvokeDynamicInstruction instruction) {
    return instruction.bootstrapMethod().owner().equals(LAMBDA_METAFACTORY);
  }

  private static ClassModel classOf(JavaCodeUnit code) {
    try (InputStream in = code.getOwner().getSource().orElseThrow().getUri().toURL().openStream()) {
      return ClassFile.of().parse(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Could not read " + code.getOwner().getName(), e);
    }
  }
}
