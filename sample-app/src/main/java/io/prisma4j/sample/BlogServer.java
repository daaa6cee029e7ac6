package io.prisma4j.sample;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.json.JavalinJackson;

/** The HTTP server of the blog: {@code try (BlogServer server = BlogServer.start(prisma, 3000)) { ... }}. */
final class BlogServer implements AutoCloseable {
    private final Javalin javalin;

    private BlogServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /** Listens on a port; 0 takes one that is free. */
    static BlogServer start(PrismaClient prisma, int port) {
        ObjectMapper mapper = mapper();
        Javalin javalin = Javalin.create(config -> configure(config, mapper));
        new BlogRoutes(prisma, mapper).addTo(javalin);
        new Problems().addTo(javalin);
        return new BlogServer(javalin.start(port));
    }

    private static void configure(JavalinConfig config, ObjectMapper mapper) {
        config.showJavalinBanner = false;
        config.jsonMapper(new JavalinJackson(mapper, false));
    }

    private static ObjectMapper mapper() {
        return JsonMapper.builder()
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .annotationIntrospector(new LoadedRelations())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    int port() {
        return javalin.port();
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
