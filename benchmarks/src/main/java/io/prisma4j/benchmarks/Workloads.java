package io.prisma4j.benchmarks;

import io.prisma4j.benchmarks.blog.User;
import java.util.List;

/** What is measured; every contestant answers with the same. */
interface Workloads {
    /** W1: one user by id. */
    User user(int id);

    /** W3: the users of a range with their posts and those with their comments, by id on each level. */
    List<User> tree(int first, int last);

    /** W5: in one transaction a user with two posts of two categories each, connected or created by name; the created tree. */
    User create(String email);
}
