package io.prisma4j.sample;

import io.javalin.Javalin;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.prisma4j.error.PrismaException;
import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.error.UniqueConstraintException;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What goes wrong, as JSON with a code and a message; a stack trace is for the log. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** The body of such an answer. */
    record Problem(String code, String message) {}

    void addTo(Javalin javalin) {
        javalin.exception(BadRequest.class, (e, answer) -> answer(answer, 400, "BAD_REQUEST", words(e)));
        javalin.exception(RecordNotFoundException.class, (e, answer) -> answer(answer, 404, e.code(), words(e)));
        javalin.exception(UniqueConstraintException.class, (e, answer) -> answer(answer, 409, e.code(), words(e)));
        javalin.exception(
                HttpResponseException.class,
                (e, answer) -> answer(answer, e.getStatus(), "HTTP_" + e.getStatus(), words(e)));
        javalin.exception(PrismaException.class, (e, answer) -> {
            LOG.error("{} {}", answer.method(), answer.path(), e);
            answer(answer, 500, e.code(), "the database could not do this");
        });
        javalin.exception(Exception.class, (e, answer) -> {
            LOG.error("{} {}", answer.method(), answer.path(), e);
            answer(answer, 500, "INTERNAL", "this should not have happened");
        });
    }

    private static String words(Exception e) {
        return Objects.requireNonNullElse(e.getMessage(), e.getClass().getSimpleName());
    }

    private static void answer(Context answer, int status, String code, String message) {
        answer.status(status).json(new Problem(code, message));
    }
}
