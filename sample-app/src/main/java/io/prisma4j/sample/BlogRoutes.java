package io.prisma4j.sample;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.Javalin;
import io.javalin.http.Context;
import io.prisma4j.query.Filter;
import java.util.List;

/** What the blog can do, each route one operation of the client. */
final class BlogRoutes {
    private final PrismaClient prisma;
    private final ObjectMapper mapper;

    BlogRoutes(PrismaClient prisma, ObjectMapper mapper) {
        this.prisma = prisma;
        this.mapper = mapper;
    }

    void addTo(Javalin javalin) {
        javalin.post("/signup", this::signUp);
        javalin.get("/users", this::users);
        javalin.get("/feed", this::feed);
        javalin.get("/post/{id}", this::post);
        javalin.post("/post", this::draft);
        javalin.put("/publish/{id}", this::publish);
        javalin.delete("/post/{id}", this::delete);
    }

    private void signUp(Context request) {
        Body body = body(request);
        User user = prisma.user()
                .create(u -> u.email(body.text("email"))
                        .name(body.optionalText("name").orElse(null))
                        .posts(posts -> {
                            for (Body post : body.objects("posts")) {
                                posts.create(p -> p.title(post.text("title"))
                                        .content(post.optionalText("content").orElse(null)));
                            }
                        }))
                .include(u -> u.posts())
                .execute();
        request.json(user);
    }

    private void users(Context request) {
        request.json(prisma.user().findMany().orderBy(u -> u.id().asc()).toList());
    }

    private void feed(Context request) {
        String search = request.queryParam("search");
        List<Post> posts = prisma.post()
                .findMany()
                .where(p -> p.published()
                        .eq(true)
                        .and(Filter.given(search, p.title()::contains).or(Filter.given(search, p.content()::contains))))
                .orderBy(p -> p.id().asc())
                .skip(number(request, "skip", 0))
                .take(number(request, "take", Integer.MAX_VALUE))
                .include(p -> p.author())
                .toList();
        request.json(posts);
    }

    private void post(Context request) {
        int id = id(request);
        request.json(prisma.post().findUnique(p -> p.id().eq(id)).orThrow());
    }

    private void draft(Context request) {
        Body body = body(request);
        String authorEmail = body.text("authorEmail");
        Post post = prisma.post()
                .create(p -> p.title(body.text("title"))
                        .content(body.optionalText("content").orElse(null))
                        .author(a -> a.connect(u -> u.email().eq(authorEmail))))
                .execute();
        request.json(post);
    }

    private void publish(Context request) {
        int id = id(request);
        request.json(prisma.post()
                .update(p -> p.id().eq(id))
                .data(d -> d.published(true))
                .execute());
    }

    private void delete(Context request) {
        int id = id(request);
        request.json(prisma.post().delete(p -> p.id().eq(id)).execute());
    }

    private Body body(Context request) {
        return Body.read(mapper, request.body());
    }

    private static int id(Context request) {
        String id = request.pathParam("id");
        try {
            return Integer.parseInt(id);
        } catch (NumberFormatException e) {
            throw new BadRequest("the id in the path must be a whole number, and is " + id);
        }
    }

    private static int number(Context request, String name, int otherwise) {
        String text = request.queryParam(name);
        if (text == null) return otherwise;
        try {
            int number = Integer.parseInt(text);
            if (number >= 0) return number;
        } catch (NumberFormatException e) {
            throw notNatural(name, text);
        }
        throw notNatural(name, text);
    }

    private static BadRequest notNatural(String name, String text) {
        return new BadRequest(name + " must be a whole number, not negative, and is " + text);
    }
}
