package io.prisma4j.sample;

/** A little to read for a blog that is empty. */
final class FirstPosts {
    private FirstPosts() {}

    static void addIfEmpty(PrismaClient prisma) {
        prisma.inTransaction(tx -> {
            if (tx.user().count().execute() > 0) return;
            tx.user()
                    .create(u -> u.email("alice@prisma.io")
                            .name("Alice")
                            .posts(p -> p.create(x -> x.title("Hello World").published(true))))
                    .execute();
            tx.user()
                    .create(u -> u.email("nilu@prisma.io")
                            .name("Nilu")
                            .posts(p -> p.create(
                                    x -> x.title("Follow Prisma on Twitter")
                                            .content("https://twitter.com/prisma")
                                            .published(true),
                                    x -> x.title("Records are the schema"))))
                    .execute();
        });
    }
}
