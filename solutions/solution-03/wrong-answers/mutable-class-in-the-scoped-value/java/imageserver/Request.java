package imageserver;

/** The request that is being handled. */
final class Request {

  private String id;

  Request(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  void rename(String newId) {
    id = newId;
  }
}
