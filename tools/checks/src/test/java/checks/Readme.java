package checks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A README.md or another page, taken apart.
 *
 * @param file where it is
 * @param prose its lines outside fenced blocks
 * @param blocks its fenced blocks
 */
record Readme(Path file, List<String> prose, List<Block> blocks) {

  private static final String FENCE = "```";
  private static final Pattern COMMENT = Pattern.compile("<!--\\s*(.*?)\\s*-->");

  /**
   * A fenced block.
   *
   * @param place the README and the number of the line with the first fence
   * @param language what stands behind that fence, or nothing
   * @param comment the HTML comment right above it, or nothing
   * @param lines what is between the fences
   */
  record Block(String place, String language, String comment, List<String> lines) {

    /** Returns what the comment names behind its colon: where the block was taken from. */
    String source() {
      return comment.substring(comment.indexOf(':') + 1).strip();
    }
  }

  /** Returns all of them, wherever they are, and what else is written in Markdown. */
  static List<Readme> all() {
    return Repository.files(".md").stream().map(Readme::read).toList();
  }

  /**
   * Returns the blocks of all READMEs that stand below a certain comment.
   *
   * @param keyword what the comment starts with, such as {@code from:}
   * @throws IllegalStateException if there are none, or a comment that stands above no block
   */
  static List<Block> blocksBelow(String keyword) {
    List<Block> blocks = new ArrayList<>();
    for (Readme readme : all()) {
      List<Block> found =
          readme.blocks.stream().filter(block -> block.comment().startsWith(keyword)).toList();
      long comments =
          readme.prose.stream().filter(line -> line.startsWith("<!-- " + keyword)).count();
      if (comments != found.size()) {
        throw new IllegalStateException(
            "%s has %d comments <!-- %s --> and %d blocks right below one"
                .formatted(readme.name(), comments, keyword, found.size()));
      }
      blocks.addAll(found);
    }
    if (blocks.isEmpty()) {
      throw new IllegalStateException("No README has a block below a <!-- " + keyword + " -->");
    }
    return blocks;
  }

  /** Returns the path from the repository's top folder. */
  String name() {
    return Repository.name(file);
  }

  private static Readme read(Path file) {
    List<String> lines = Repository.text(file).lines().toList();
    List<String> prose = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    String above = "";
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.startsWith(FENCE)) {
        int end = i + 1;
        while (end < lines.size() && !lines.get(end).strip().equals(FENCE)) {
          end++;
        }
        Matcher comment = COMMENT.matcher(above);
        blocks.add(
            new Block(
                Repository.name(file) + ":" + (i + 1),
                line.substring(FENCE.length()),
                comment.matches() ? comment.group(1) : "",
                lines.subList(i + 1, end)));
        i = end;
      } else {
        prose.add(line);
      }
      if (!line.isEmpty()) {
        above = line;
      }
    }
    return new Readme(file, prose, blocks);
  }
}
