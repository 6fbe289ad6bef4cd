package imageserver;

/** The request that is being handled. */
final class CurrentRequest {

  private String id;

  String id() {
    return id;
  }

  void id(String id) {
    this.id = id;
  }
}
