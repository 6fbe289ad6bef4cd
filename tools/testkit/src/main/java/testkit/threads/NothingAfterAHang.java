package testkit.threads;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Leaves out the rest of the tests once code of the submission has run on and on in some of them:
 * the verdict is clear by then.
 */
public final class NothingAfterAHang implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return Patience.timesSpent() >= TimeLimits.HANGS
        ? ConditionEvaluationResult.disabled("Earlier tests hang")
        : ConditionEvaluationResult.enabled("Nothing has come in its way");
  }
}
