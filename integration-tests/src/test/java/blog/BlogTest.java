package blog;

import io.prisma4j.client.QueryListener;
import io.prisma4j.testing.DatabaseTest;

/** An empty blog. */
abstract class BlogTest extends DatabaseTest<PrismaClient> {

    @Override
    protected PrismaClient open(String url, QueryListener listener) {
        return PrismaClient.builder().url(url).maxPoolSize(4).listener(listener).build();
    }

    @Override
    protected void createTables(String url) {
        try (PrismaClient client = PrismaClient.connect(url)) {
            client.schema().create();
        }
    }

    /** A user with the given posts' titles, all unpublished, loaded in the order of their ids. */
    User userWithPosts(String email, String... titles) {
        return uncounted(() -> prisma.user()
                .create(u -> u.email(email).posts(p -> {
                    for (String title : titles) p.create(x -> x.title(title));
                }))
                .include(u -> u.posts().orderBy(p -> p.id().asc()))
                .execute());
    }
}
