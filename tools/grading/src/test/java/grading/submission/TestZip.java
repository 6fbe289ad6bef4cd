package grading.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip that a test writes. */
final class TestZip {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final ZipOutputStream zip;

  TestZip() {
    this(StandardCharsets.UTF_8);
  }

  TestZip(Charset ofNames) {
    zip = new ZipOutputStream(bytes, ofNames);
  }

  TestZip with(String name, String content) {
    return with(name, content.getBytes(StandardCharsets.UTF_8));
  }

  TestZip with(String name, byte[] content) {
    try {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
      zip.closeEntry();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path writeTo(Path file) throws IOException {
    zip.close();
    return Files.write(file, bytes.toByteArray());
  }
}
