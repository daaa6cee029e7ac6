package io.prisma4j.benchmarks;

import io.prisma4j.benchmarks.blog.PrismaClient;
import io.prisma4j.benchmarks.blog.User;
import java.util.List;

/** The workloads as a user of prisma4j writes them. */
final class PrismaWorkloads implements Workloads {
    private final PrismaClient prisma;

    PrismaWorkloads(PrismaClient prisma) {
        this.prisma = prisma;
    }

    @Override
    public User user(int id) {
        return prisma.user().findUnique(u -> u.id().eq(id)).orThrow();
    }

    @Override
    public List<User> tree(int first, int last) {
        return prisma.user()
                .findMany()
                .where(u -> u.id().between(first, last))
                .orderBy(u -> u.id().asc())
                .include(u -> u.posts()
                        .orderBy(p -> p.id().asc())
                        .include(p -> p.comments().orderBy(c -> c.id().asc())))
                .toList();
    }

    @Override
    public User create(String email) {
        return prisma.user()
                .create(u -> u.email(email).name(NewUser.NAME).posts(posts -> {
                    for (NewUser.NewPost post : NewUser.POSTS) {
                        posts.create(p -> p.title(post.title())
                                .content(post.content())
                                .categories(c -> {
                                    c.connectOrCreate(
                                            x -> x.name().eq(post.firstCategory()), x -> x.name(post.firstCategory()));
                                    c.connectOrCreate(
                                            x -> x.name().eq(post.secondCategory()),
                                            x -> x.name(post.secondCategory()));
                                }));
                    }
                }))
                .include(u -> u.posts()
                        .orderBy(p -> p.id().asc())
                        .include(p -> p.categories().orderBy(c -> c.id().asc())))
                .execute();
    }
}
