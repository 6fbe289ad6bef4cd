package imageserver;

import java.io.IOException;

/** The image library that the image server is given. */
public interface ImageProcessor {

  /**
   * Makes a thumbnail.
   *
   * @param image the image's name
   * @return the thumbnail's name
   * @throws IOException if the image cannot be read
   */
  String process(String image) throws IOException;
}
