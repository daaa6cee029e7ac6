package io.prisma4j.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Speaks HTTP with the blog, on the database that a subclass names. */
abstract class BlogServerTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private PrismaClient prisma;
    private BlogServer server;

    @TempDir
    Path folder;

    abstract String url(Path folder);

    @BeforeEach
    void start() {
        prisma = PrismaClient.connect(url(folder));
        prisma.schema().drop();
        prisma.schema().create();
        server = BlogServer.start(prisma, 0);
    }

    @AfterEach
    void stop() {
        server.close();
        prisma.close();
    }

    @Test
    void signsUpAUserWithPosts() throws Exception {
        JsonNode user = ok("POST", "/signup", """
                {"email": "a@prisma.io", "posts": [{"title": "one", "content": "1"}, {"title": "two"}]}""");
        assertThat(user.get("id").isInt()).isTrue();
        assertThat(user.get("email").textValue()).isEqualTo("a@prisma.io");
        assertThat(user.get("name").isNull()).isTrue();
        assertThat(user.get("posts").findValuesAsText("title")).containsExactlyInAnyOrder("one", "two");
        assertThat(user.get("posts").get(0).has("author")).isFalse();
        assertThat(prisma.post().count().execute()).isEqualTo(2);
    }

    @Test
    void showsUsersWithoutTheirPosts() throws Exception {
        signUp("a@prisma.io");
        assertThat(ok("GET", "/users", "")).hasToString("""
                [{"id":1,"email":"a@prisma.io","name":null}]""");
    }

    @Test
    void feedsWhatIsPublishedWithItsAuthor() throws Exception {
        signUp("a@prisma.io");
        int id = draft("about java", "a@prisma.io");
        draft("a secret", "a@prisma.io");
        ok("PUT", "/publish/" + id, "");
        assertThat(ok("GET", "/feed", "")).hasToString("""
                [{"id":%d,"title":"about java","content":null,"published":true,\
                "author":{"id":1,"email":"a@prisma.io","name":null},"authorId":1}]""".formatted(id));
    }

    @Test
    void findsAndCutsTheFeed() throws Exception {
        prisma.user()
                .create(u -> u.email("a@prisma.io").posts(p -> {
                    for (int i = 0; i < 5; i++) {
                        int number = i;
                        p.create(x -> x.title("post " + number)
                                .content(number == 3 ? "of java" : null)
                                .published(true));
                    }
                }))
                .execute();
        assertThat(ok("GET", "/feed?search=java", "").findValuesAsText("title")).containsExactly("post 3");
        assertThat(ok("GET", "/feed?search=ost+4", "").findValuesAsText("title"))
                .containsExactly("post 4");
        assertThat(ok("GET", "/feed?search=%25", "")).isEmpty();
        assertThat(ok("GET", "/feed?skip=1&take=2", "").findValuesAsText("title"))
                .containsExactly("post 1", "post 2");
        assertThat(ok("GET", "/feed?take=0", "")).isEmpty();
    }

    @Test
    void showsAnAuthorWhoIsNobodyAsNull() throws Exception {
        prisma.post().create(p -> p.title("t").published(true)).execute();
        JsonNode post = ok("GET", "/feed", "").get(0);
        assertThat(post.get("author").isNull()).isTrue();
        assertThat(post.get("authorId").isNull()).isTrue();
    }

    @Test
    void publishesAndDeletesAPost() throws Exception {
        signUp("a@prisma.io");
        int id = draft("t", "a@prisma.io");
        assertThat(ok("GET", "/post/" + id, "").get("published").booleanValue()).isFalse();
        assertThat(ok("PUT", "/publish/" + id, "").get("published").booleanValue())
                .isTrue();
        assertThat(ok("PUT", "/publish/" + id, "").get("published").booleanValue())
                .isTrue();
        assertThat(ok("DELETE", "/post/" + id, "")).hasToString("""
                {"id":%d,"title":"t","content":null,"published":true,"authorId":1}""".formatted(id));
        assertThat(prisma.post().count().execute()).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GET    | /post/99    |                                              | 404 | P2025
            PUT    | /publish/99 |                                              | 404 | P2025
            DELETE | /post/99    |                                              | 404 | P2025
            POST   | /post       | {"title": "t", "authorEmail": "no@body.io"}  | 404 | P2025
            GET    | /nothing    |                                              | 404 | HTTP_404
            POST   | /signup     | {"email": "a@prisma.io"}                     | 409 | P2002
            POST   | /signup     |                                              | 400 | BAD_REQUEST
            POST   | /signup     | {"email":                                    | 400 | BAD_REQUEST
            POST   | /signup     | {"email": "b@prisma.io"} x                   | 400 | BAD_REQUEST
            POST   | /signup     | []                                           | 400 | BAD_REQUEST
            POST   | /signup     | "a"                                          | 400 | BAD_REQUEST
            POST   | /signup     | {"name": "A"}                                | 400 | BAD_REQUEST
            POST   | /signup     | {"email": null}                              | 400 | BAD_REQUEST
            POST   | /signup     | {"email": "b@prisma.io", "name": 3}          | 400 | BAD_REQUEST
            POST   | /signup     | {"email": "b@prisma.io", "posts": {}}        | 400 | BAD_REQUEST
            POST   | /signup     | {"email": "b@prisma.io", "posts": [1]}       | 400 | BAD_REQUEST
            POST   | /signup     | {"email": "b@prisma.io", "posts": [{}]}      | 400 | BAD_REQUEST
            POST   | /post       | {"title": 3, "authorEmail": "a@prisma.io"}   | 400 | BAD_REQUEST
            POST   | /post       | {"title": "t"}                               | 400 | BAD_REQUEST
            GET    | /post/x     |                                              | 400 | BAD_REQUEST
            PUT    | /publish/1.5 |                                             | 400 | BAD_REQUEST
            DELETE | /post/99999999999 |                                        | 400 | BAD_REQUEST
            GET    | /feed?take=many |                                          | 400 | BAD_REQUEST
            GET    | /feed?skip=-1   |                                          | 400 | BAD_REQUEST
            """)
    void saysWhatIsWrong(String method, String path, String body, int status, String code) throws Exception {
        signUp("a@prisma.io");
        HttpResponse<String> answer = send(method, path, body == null ? "" : body);
        assertThat(answer.statusCode()).isEqualTo(status);
        JsonNode problem = JSON.readTree(answer.body());
        assertThat(problem.get("code").textValue()).isEqualTo(code);
        assertThat(problem.get("message").textValue()).isNotBlank();
        assertThat(answer.body()).doesNotContain("\tat ", ".java");
        assertThat(prisma.user().count().execute()).isEqualTo(1);
        assertThat(prisma.post().count().execute()).isZero();
    }

    @Test
    void putsALittleDataIntoAnEmptyDatabaseOnce() throws Exception {
        FirstPosts.addIfEmpty(prisma);
        FirstPosts.addIfEmpty(prisma);
        JsonNode feed = ok("GET", "/feed", "");
        assertThat(feed).isNotEmpty();
        assertThat(feed.findValuesAsText("title")).contains("Hello World").doesNotHaveDuplicates();
    }

    private void signUp(String email) throws Exception {
        ok("POST", "/signup", "{\"email\": \"" + email + "\"}");
    }

    private int draft(String title, String email) throws Exception {
        JsonNode post = ok("POST", "/post", """
                {"title": "%s", "authorEmail": "%s"}""".formatted(title, email));
        assertThat(post.get("published").booleanValue()).isFalse();
        assertThat(post.has("author")).isFalse();
        return post.get("id").intValue();
    }

    private JsonNode ok(String method, String path, String body) throws Exception {
        HttpResponse<String> answer = send(method, path, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("content-type")).contains("application/json");
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + path))
                .method(method, BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
