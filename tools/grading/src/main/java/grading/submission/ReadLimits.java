package grading.submission;

/**
 * What a submission may be at most, before it is judged. A learner's steps have some hundred files
 * of a few kilobytes.
 *
 * @param zipBytes the size of a zip
 * @param files how many files it may have, those that do not count included
 * @param fileBytes the size of one file, unpacked
 * @param totalBytes the size of all files that count, unpacked
 */
public record ReadLimits(long zipBytes, int files, long fileBytes, long totalBytes) {

  /** 50 MB packed, 50,000 files, 1 MB a file, 20 MB that count. */
  public static final ReadLimits USUAL = new ReadLimits(50_000_000, 50_000, 1_000_000, 20_000_000);
}
