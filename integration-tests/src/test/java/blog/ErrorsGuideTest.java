package blog;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.client.TransactionOptions;
import io.prisma4j.error.ConstraintException;
import io.prisma4j.error.PrismaException;
import io.prisma4j.error.RecordNotFoundException;
import io.prisma4j.error.UniqueConstraintException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The examples of the guide to errors. */
class ErrorsGuideTest extends BlogTest {

    record Answer(int status, String text) {}

    private Answer register(String email) {
        try {
            User user = prisma.user().create(u -> u.email(email)).execute();
            return new Answer(201, "user " + user.id());
        } catch (UniqueConstraintException e) {
            return new Answer(409, "taken: " + String.join(", ", e.fields()));
        }
    }

    @Test
    void catchesOneCause() {
        assertThat(counted(1, () -> register("ada@b.c")).status()).isEqualTo(201);
        assertThat(counted(1, () -> register("ada@b.c"))).isEqualTo(new Answer(409, "taken: email"));
    }

    private Answer publish(int id) {
        try {
            prisma.post()
                    .update(p -> p.id().eq(id))
                    .data(d -> d.published(true))
                    .execute();
            return new Answer(204, "");
        } catch (RecordNotFoundException e) {
            return new Answer(404, "no such " + e.model());
        } catch (ConstraintException e) {
            return new Answer(400, e.path() + " breaks " + e.constraint());
        } catch (PrismaException e) {
            return new Answer(500, e.code() + " " + e.sqlState());
        }
    }

    @Test
    void tellsCausesApart() {
        assertThat(counted(1, () -> publish(1))).isEqualTo(new Answer(404, "no such Post"));
    }

    @Test
    void goesOnWithinATransaction() {
        List<String> taken = uncounted(() -> {
            prisma.user().create(u -> u.email("ada@b.c")).execute();
            return prisma.transaction(tx -> {
                try {
                    tx.inTransaction(nested ->
                            nested.user().create(u -> u.email("ada@b.c")).execute());
                } catch (UniqueConstraintException e) {
                    tx.user().create(u -> u.email("ada2@b.c")).execute();
                }
                return tx.user()
                        .findMany()
                        .orderBy(u -> u.email().asc())
                        .select(u -> u.email())
                        .toList();
            });
        });
        assertThat(taken).containsExactly("ada2@b.c", "ada@b.c");
    }

    @Test
    void triesAgain() {
        uncounted(() -> prisma.inTransaction(TransactionOptions.serializable().retries(3), tx -> {
            long users = tx.user().count().execute();
            tx.user().create(u -> u.email(users + "@b.c")).execute();
        }));
        assertThat(uncounted(() -> prisma.user().count().execute())).isEqualTo(1);
    }
}
