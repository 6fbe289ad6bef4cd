package benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.VerboseMode;

class GroupsTest {

  @TestFactory
  Stream<DynamicTest> a_group_has_each_benchmark_of_its_class() {
    return Groups.ALL.stream()
        .map(group -> dynamicTest(group.title(), () -> mustHaveAllWays(group)));
  }

  @Test
  void every_benchmark_that_jmh_knows_is_in_a_group() {
    Set<String> known =
        BenchmarkList.defaultList()
            .getAll(
                OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())
            .stream()
            .map(BenchmarkListEntry::getUsername)
            .collect(Collectors.toSet());

    Set<String> inGroups =
        Groups.ALL.stream()
            .flatMap(group -> group.ways().stream().map(group::benchmarkName))
            .collect(Collectors.toSet());

    assertEquals(known, inGroups);
  }

  @Test
  void groups_are_found_by_the_name_of_their_class() {
    List<String> found =
        Groups.matching(Pattern.compile("^Bind|Hop")).stream()
            .map(group -> group.benchmark().getSimpleName())
            .toList();

    assertEquals(List.of("BindBenchmark", "PoolHopBenchmark", "SameThreadHopBenchmark"), found);
    assertTrue(Groups.matching(Pattern.compile("Nothing")).isEmpty());
  }

  private static void mustHaveAllWays(Group group) {
    Set<String> benchmarks =
        Arrays.stream(group.benchmark().getMethods())
            .filter(method -> method.isAnnotationPresent(Benchmark.class))
            .map(Method::getName)
            .collect(Collectors.toSet());

    assertEquals(benchmarks, group.ways().stream().map(Way::method).collect(Collectors.toSet()));
  }
}
