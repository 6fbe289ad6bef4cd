package imageserver;

import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The compiler tries both methods for each call, and again for each call in it: 2 to the 20th. */
final class SlowToCompile {

  private SlowToCompile() {}

  static <A, B> B call(A argument, Function<A, B> function) {
    return function.apply(argument);
  }

  static <A> A call(A argument, UnaryOperator<A> function) {
    return function.apply(argument);
  }

  static Object result(String x0) {
    return call(
        x0,
        x1 -> {
          return call(
              x1,
              x2 -> {
                return call(
                    x2,
                    x3 -> {
                      return call(
                          x3,
                          x4 -> {
                            return call(
                                x4,
                                x5 -> {
                                  return call(
                                      x5,
                                      x6 -> {
                                        return call(
                                            x6,
                                            x7 -> {
                                              return call(
                                                  x7,
                                                  x8 -> {
                                                    return call(
                                                        x8,
                                                        x9 -> {
                                                          return call(
                                                              x9,
                                                              x10 -> {
                                                                return call(
                                                                    x10,
                                                                    x11 -> {
                                                                      return call(
                                                                          x11,
                                                                          x12 -> {
                                                                            return call(
                                                                                x12,
                                                                                x13 -> {
                                                                                  return call(
                                                                                      x13,
                                                                                      x14 -> {
                                                                                        return call(
                                                                                            x14,
                                                                                            x15 -> {
                                                                                              return call(
                                                                                                  x15,
                                                                                                  x16 -> {
                                                                                                    return call(
                                                                                                        x16,
                                                                                                        x17 -> {
                                                                                                          return call(
                                                                                                              x17,
                                                                                                              x18 -> {
                                                                                                                return call(
                                                                                                                    x18,
                                                                                                                    x19 -> {
                                                                                                                      return call(
                                                                                                                          x19,
                                                                                                                          x20 -> {
                                                                                                                            return x20;
                                                                                                                          });
                                                                                                                    });
                                                                                                              });
                                                                                                        });
                                                                                                  });
                                                                                            });
                                                                                      });
                                                                                });
                                                                          });
                                                                    });
                                                              });
                                                        });
                                                  });
                                            });
                                      });
                                });
                          });
                    });
              });
        });
  }
}
