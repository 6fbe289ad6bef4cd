package grading.submission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The files of a zip. Nothing is unpacked here, and no size that the zip claims is believed.
 *
 * @param zip the zip
 * @param limits how large it may be, and how many files it may have
 */
record ZipFiles(Path zip, ReadLimits limits) implements SubmissionFiles {

  @Override
  public void visit(Visitor visitor) throws IOException, UnreadableSubmission {
    if (Files.size(zip) > limits.zipBytes()) {
      throw new UnreadableSubmission(
          "the zip has more than %,d bytes".formatted(limits.zipBytes()));
    }
    try (ZipFile file = open()) {
      if (file.size() > limits.files()) {
        throw new UnreadableSubmission("it has more than %,d files".formatted(limits.files()));
      }
      List<? extends ZipEntry> entries =
          file.stream().filter(entry -> !entry.isDirectory()).toList();
      for (ZipEntry entry : entries) {
        String name = entry.getName().replace('\\', '/');
        if (leadsOut(name)) {
          visitor.leftOut(name, "its path leads out of the zip");
        } else {
          visitor.file(name, () -> file.getInputStream(entry));
        }
      }
    } catch (ZipException e) {
      throw new UnreadableSubmission("the zip is damaged (%s)".formatted(e.getMessage()));
    }
  }

  /** Older programs write names in the encoding of their system, and do not say so. */
  private ZipFile open() throws IOException {
    try {
      return new ZipFile(zip.toFile());
    } catch (ZipException e) {
      return new ZipFile(zip.toFile(), StandardCharsets.ISO_8859_1);
    }
  }

  private static boolean leadsOut(String name) {
    return name.startsWith("/")
        || name.contains(":")
        || name.indexOf('\0') >= 0
        || Arrays.asList(name.split("/")).contains("..");
  }
}
