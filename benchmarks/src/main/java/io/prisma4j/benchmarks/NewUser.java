package io.prisma4j.benchmarks;

import java.util.List;

/** What W5 writes: two categories are there, one is new to each run's first user. */
final class NewUser {
    static final String NAME = "New User";
    static final List<NewPost> POSTS = List.of(
            new NewPost("My first day", "It was a long one.", "category 1", "category 2"),
            new NewPost("My second day", "It was a short one.", "category 2", "fresh"));

    private NewUser() {}

    record NewPost(String title, String content, String firstCategory, String secondCategory) {}
}
