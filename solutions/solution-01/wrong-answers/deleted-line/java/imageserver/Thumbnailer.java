package imageserver;

/** Makes the thumbnails. */
final class Thumbnailer {

  private final ImageProcessor processor;

  Thumbnailer(ImageProcessor processor) {
    this.processor = processor;
  }

  void render(String image) {
    processor.process(image);
  }
}
