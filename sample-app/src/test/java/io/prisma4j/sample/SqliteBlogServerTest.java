package io.prisma4j.sample;

import java.nio.file.Path;

class SqliteBlogServerTest extends BlogServerTest {
    @Override
    String url(Path folder) {
        return "file:" + folder.resolve("blog.db");
    }
}
