package io.prisma4j.benchmarks;

import io.prisma4j.benchmarks.blog.Category;
import io.prisma4j.benchmarks.blog.Post;
import io.prisma4j.benchmarks.blog.User;
import java.util.List;

/** Checks that the contestants answer with the same, before anything is measured. */
final class SameResults {
    private SameResults() {}

    /**
     * Compares the answers to every workload.
     *
     * @throws IllegalStateException if two differ
     */
    static void check(MeasuredDatabase database) {
        Workloads jdbc = database.jdbc();
        Workloads prisma4j = database.prisma4j();
        for (int id : new int[] {1, 10, MeasuredDatabase.USERS}) same("W1", jdbc.user(id), prisma4j.user(id));
        same("W3", jdbc.tree(101, 200), prisma4j.tree(101, 200));
        same("W3", 100, prisma4j.tree(101, 200).size());
        same("W5", withoutIds(jdbc.create("jdbc@prisma.io")), withoutIds(prisma4j.create("prisma4j@prisma.io")));
        database.removeNew();
        same("W5", withoutIds(prisma4j.create("prisma4j@prisma.io")), withoutIds(jdbc.create("jdbc@prisma.io")));
        database.removeNew();
    }

    private static void same(String workload, Object expected, Object actual) {
        if (!expected.equals(actual)) {
            throw new IllegalStateException(workload + " differs: expected " + expected + ", but is " + actual);
        }
    }

    /** A new user without what the database, or the clock, makes. */
    private static List<Object> withoutIds(User user) {
        return List.of(
                user.name() + " " + user.role(),
                user.posts().stream().map(SameResults::withoutIds).toList());
    }

    private static List<Object> withoutIds(Post post) {
        return List.of(
                post.title() + " " + post.content() + " " + post.published(),
                post.categories().stream().map(Category::name).toList());
    }
}
