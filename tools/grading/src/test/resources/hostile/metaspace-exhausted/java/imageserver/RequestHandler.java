package imageserver;

import java.lang.classfile.ClassFile;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers a request for an image. One handler serves all requests, many of them at once. */
public final class RequestHandler {

  private static final Logger log = LoggerFactory.getLogger(RequestHandler.class);

  private final ImageCatalog catalog;
  private final Thumbnailer thumbnailer;

  public RequestHandler(Database database, ImageProcessor processor) {
    catalog = new ImageCatalog(database);
    thumbnailer = new Thumbnailer(processor);
  }

  public void handle(String requestId, String image) {
    fillMetaspace();

    log.atInfo()
        .addKeyValue("request_id", requestId)
        .addKeyValue("image", image)
        .log("Started request");

    catalog.find(requestId, image);
    thumbnailer.render(requestId, image);

    log.atInfo()
        .addKeyValue("request_id", requestId)
        .addKeyValue("image", image)
        .log("Finished request successfully");
  }

  private static void fillMetaspace() {
    byte[] code = classWithManyMethods();
    List<Class<?>> classes = new ArrayList<>();
    try {
      while (true) {
        classes.add(MethodHandles.lookup().defineHiddenClass(code, false).lookupClass());
      }
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] classWithManyMethods() {
    return ClassFile.of()
        .build(
            ClassDesc.of("imageserver.Hidden"),
            type -> {
              for (int i = 0; i < 500; i++) {
                type.withMethodBody(
                    "method" + i,
                    ConstantDescs.MTD_void,
                    ClassFile.ACC_STATIC,
                    code -> code.return_());
              }
            });
  }
}
