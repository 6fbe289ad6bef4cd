package imageserver;

/** The request that is being handled. */
enum CurrentRequest {
  INSTANCE;

  private String id;

  String id() {
    return id;
  }

  void id(String id) {
    this.id = id;
  }
}
