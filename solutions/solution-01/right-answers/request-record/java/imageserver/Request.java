package imageserver;

/**
 * One client's wish to see an image.
 *
 * @param id what the client calls its request
 * @param image the image's name
 */
record Request(String id, String image) {}
