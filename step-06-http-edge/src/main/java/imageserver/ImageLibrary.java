package imageserver;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The image library. Another team owns it; it logs, and knows no requests. */
final class ImageLibrary implements ImageProcessor {

  private static final Logger log = LoggerFactory.getLogger(ImageLibrary.class);

  @Override
  public String process(String image) {
    log.atInfo().addKeyValue("image", image).log("Decoded image");
    return "small-" + image;
  }
}
