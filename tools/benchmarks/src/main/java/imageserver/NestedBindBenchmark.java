package imageserver;

import org.openjdk.jmh.annotations.Fork;

/** Binds and reads inside an outer request, whose id is there again afterwards. */
@Fork(jvmArgsAppend = {RequestThreads.USE, RequestThreads.THEM})
public class NestedBindBenchmark extends BindAndRead {}
