package io.prisma4j.benchmarks;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/** The results as a table: what JDBC takes, and what part of it prisma4j takes. */
final class Ratios {
    private static final String ALLOCATION = "gc.alloc.rate.norm";

    private Ratios() {}

    static String of(Collection<RunResult> results) {
        Map<String, RunResult> byName = new TreeMap<>();
        for (RunResult result : results)
            byName.put(name(result, result.getParams().getParam("contestant")), result);
        List<String> lines = new ArrayList<>();
        lines.add(String.format("%-28s %12s %12s %14s %14s", "", "jdbc", "", "prisma4j/jdbc", ""));
        lines.add(String.format("%-28s %12s %12s %14s %14s", "", "time", "allocation", "time", "allocation"));
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
                Locale.ROOT,
                "%-28s %9.1f us %10.0f B %14.2f %14.2f",
                workload(jdbc),
                time(jdbc),
                allocation(jdbc),
                time(prisma4j) / time(jdbc),
                allocation(prisma4j) / allocation(jdbc));
    }

    private static double time(RunResult result) {
        return result.getPrimaryResult().getScore();
    }

    private static double allocation(RunResult result) {
        Result<?> allocation = result.getSecondaryResults().get(ALLOCATION);
        return allocation == null ? Double.NaN : allocation.getScore();
    }
}
