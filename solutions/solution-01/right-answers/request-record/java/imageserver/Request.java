package imageserver;

/**
 * A client's request for an image.
 *
 * @param id the request's id, which the client chooses
 * @param image the image's name
 */
record Request(String id, String image) {}
