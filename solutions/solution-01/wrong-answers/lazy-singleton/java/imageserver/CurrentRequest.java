package imageserver;

/** The request that is being handled. */
final class CurrentRequest {

  private String id;

  private CurrentRequest() {}

  static CurrentRequest instance() {
    return Holder.INSTANCE;
  }

  String id() {
    return id;
  }

  void id(String id) {
    this.id = id;
  }

  private static final class Holder {

    private static final CurrentRequest INSTANCE = new CurrentRequest();
  }
}
