package io.prisma4j.client;

import io.prisma4j.internal.ddl.Blog;
import io.prisma4j.schema.Schema;

/** A client as generated code makes one, of no models' accessors: what all clients share is tested with it. */
final class BlogClient extends Client<BlogClient> {
    private BlogClient(ClientCore core) {
        super(core);
    }

    static ClientBuilder<BlogClient> builder() {
        return builder(Blog.SCHEMA);
    }

    static ClientBuilder<BlogClient> builder(Schema schema) {
        return new ClientBuilder<>(schema, BlogClient::new);
    }

    static BlogClient connect(String url) {
        return builder().url(url).build();
    }

    long count(String table) {
        return queryRawUnsafe("SELECT count(*) AS n FROM \"" + table + "\"")
                .map(row -> row.getLong("n"))
                .get(0);
    }

    @Override
    protected BlogClient with(ClientCore core) {
        return new BlogClient(core);
    }
}
