package io.prisma4j.benchmarks;

import io.prisma4j.benchmarks.blog.User;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** The workloads, each for both contestants on both databases. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // JMH sets the fields
public class BlogBenchmark {
    /** The system property with the URL of the PostgreSQL server. */
    static final String POSTGRES = "prisma4j.benchmarks.postgres";

    /** Which database is measured. */
    @Param({"sqlite", "postgresql"})
    public String database;

    /** Who is measured. */
    @Param({"jdbc", "prisma4j"})
    public String contestant;

    private MeasuredDatabase measured;
    private Workloads workloads;
    private int next;

    @Setup
    public void open() {
        JdbcDatabase kind = database.equals("sqlite") ? JdbcDatabase.SQLITE : JdbcDatabase.POSTGRESQL;
        measured = MeasuredDatabase.open(kind, System.getProperty(POSTGRES, ""));
        SameResults.check(measured);
        workloads = contestant.equals("jdbc") ? measured.jdbc() : measured.prisma4j();
    }

    @TearDown(Level.Iteration)
    public void removeNew() {
        measured.removeNew();
    }

    @TearDown
    public void close() {
        measured.close();
    }

    @Benchmark
    public User w1FindById() {
        next = next % MeasuredDatabase.USERS + 1;
        return workloads.user(next);
    }

    @Benchmark
    public List<User> w3Tree() {
        return workloads.tree(101, 200);
    }

    @Benchmark
    public User w5NestedCreate() {
        return workloads.create("new" + ++next + "@prisma.io");
    }
}
