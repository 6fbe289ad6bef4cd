package testkit.log;

import java.util.Set;

/** Has the name of the test kit's class and accepts all lines. */
public final class RequestLines {

  public static final String WRITER = "";

  public RequestLines(CapturedLog log, String overwritten, String missing, String file) {}

  public RequestLines(CapturedLog log, String overwritten, String missing, String file, int hint) {}

  public void mustBelongTo(String requestId, String image) {}

  public void mustBeSharedBy(Set<String> requestIds, String image) {}

  public void mustBeServedThoughInterrupted(String image) {}
}
