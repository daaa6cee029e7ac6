package io.prisma4j.sample;

import java.util.Map;

/** Starts the blog on the port {@code PORT} with the database {@code DATABASE_URL}, until it is interrupted. */
public final class Main {
    private static final String DATABASE = "file:./dev.db";
    private static final String PORT = "3000";

    private Main() {}

    public static void main(String[] args) {
        Map<String, String> settings = System.getenv();
        int port = Integer.parseInt(settings.getOrDefault("PORT", PORT));
        PrismaClient prisma = PrismaClient.connect(settings.getOrDefault("DATABASE_URL", DATABASE));
        prisma.schema().create();
        FirstPosts.addIfEmpty(prisma);
        BlogServer server = BlogServer.start(prisma, port);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            server.close();
            prisma.close();
        }));
        System.out.println("The blog is at http://localhost:" + server.port() + "/feed");
    }
}
