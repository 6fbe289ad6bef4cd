package imageserver;

/** The image library that the image server is given. */
public interface ImageProcessor {

  /**
   * Makes a thumbnail.
   *
   * @param image the image's name
   */
  void process(String image);
}
