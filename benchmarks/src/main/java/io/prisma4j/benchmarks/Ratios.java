package io.prisma4j.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The best iterations as a table: what JDBC takes, and prisma4j in parts of it. */
final class Ratios {
    private static final String LINE = "%-28s %12s %12s %12s %10s %10s %10s";
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private Ratios() {}

    static String of(Collection<RunResult> results) {
        Map<String, RunResult> byName = new TreeMap<>();
        for (RunResult result : results)
            byName.put(name(result, result.getParams().getParam("contestant")), result);
        List<String> lines = new ArrayList<>();
        lines.add(String.format(LINE, "", "jdbc", "", "", "prisma4j", "to jdbc", ""));
        lines.add(String.format(LINE, "", "time", "cpu", "allocation", "time", "cpu", "allocation"));
        for (RunResult jdbc : byName.values()) {
            if (!jdbc.getParams().getParam("contestant").equals("jdbc")) continue;
            RunResult prisma4j = byName.get(name(jdbc, "prisma4j"));
            if (prisma4j != null) lines.add(line(jdbc, prisma4j));
        }
        return String.join("\n", lines);
    }

    private static String name(RunResult result, String contestant) {
        return workload(result) + " " + contestant;
    }

    private static String workload(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        return result.getParams().getParam("database") + " " + benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }

    private static String line(RunResult jdbc, RunResult prisma4j) {
        return String.format(
                LINE,
                workload(jdbc),
                microseconds(time(jdbc)),
                microseconds(cpu(jdbc)),
                String.format(Locale.ROOT, "%.0f B", allocation(jdbc)),
                ratio(time(prisma4j), time(jdbc)),
                ratio(cpu(prisma4j), cpu(jdbc)),
                ratio(allocation(prisma4j), allocation(jdbc)));
    }

    private static String microseconds(double value) {
        return String.format(Locale.ROOT, "%.1f us", value);
    }

    private static String ratio(double measured, double baseline) {
        return String.format(Locale.ROOT, "%.2f", measured / baseline);
    }

    /** The best iteration: the one that other work on the machine disturbed least. */
    private static double time(RunResult result) {
        return result.getPrimaryResult().getStatistics().getMin();
    }

    private static double cpu(RunResult result) {
        return secondary(result, CpuProfiler.RESULT);
    }

    private static double allocation(RunResult result) {
        return secondary(result, ALLOCATION);
    }

    private static double secondary(RunResult result, String name) {
        Result<?> measured = result.getSecondaryResults().get(name);
        return measured == null ? Double.NaN : measured.getStatistics().getMin();
    }
}
