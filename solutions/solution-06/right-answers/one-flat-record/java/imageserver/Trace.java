package imageserver;

/** Not used: the ids stand side by side. */
final class Trace {

  private Trace() {}
}
