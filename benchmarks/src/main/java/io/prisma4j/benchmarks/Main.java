package io.prisma4j.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures the generated client against JDBC written by hand, in one run, and prints the ratios: below 1 is better.
 *
 * <pre>{@code
 * mvn -q -Dquick -pl benchmarks -am package exec:exec
 * }</pre>
 *
 * <p>A blog of 1,000 users, 10,000 posts, 30,000 comments and 20 categories, on a SQLite file and on a PostgreSQL server that is
 * started for it. W1 finds a user by id; W3 reads 100 users with their 1,000 posts and 3,000 comments; W5 creates a user with two
 * posts of two categories each, connected or created, in one transaction. Both contestants use the same pool and the same
 * connection settings, and their answers are checked to be equal before every measurement.
 *
 * <p>Time is wall time, CPU that of the client's process, without the server. Look at the ratios: absolute times depend on where the
 * scheduler puts the server. {@code -Dbenchmarks.arguments="20 w1 w3"} measures each cell for 20 seconds instead of five, after
 * twice as many for warming up, and only these workloads.
 */
public final class Main {
    private static final int SECONDS = 5;

    private Main() {}

    public static void main(String[] args) throws RunnerException, IOException {
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : SECONDS;
        List<String> names =
                args.length > 1 ? List.of(args).subList(1, args.length) : List.of(BlogBenchmark.class.getName());
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
            OptionsBuilder options = new OptionsBuilder();
            names.forEach(options::include);
            options.jvmArgsAppend("-D" + BlogBenchmark.POSTGRES + "=" + server.getJdbcUrl("postgres", "postgres"))
                    .addProfiler(GCProfiler.class)
                    .addProfiler(CpuProfiler.class)
                    .forks(1)
                    .warmupIterations(2 * seconds)
                    .warmupTime(TimeValue.seconds(1))
                    .measurementIterations(seconds)
                    .measurementTime(TimeValue.seconds(1));
            System.out.println(Ratios.of(new Runner(options.build()).run()));
        }
    }
}
