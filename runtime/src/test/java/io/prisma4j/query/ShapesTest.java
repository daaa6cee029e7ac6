package io.prisma4j.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prisma4j.error.InconsistentDataException;
import io.prisma4j.query.blog.User;
import io.prisma4j.query.blog.UserFields;
import io.prisma4j.read.Loaded;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How selected values are read: each from its own run of columns and slots. */
final class ShapesTest {
    private final UserFields.Root<User> user = UserFields.Root.ROOT;

    record Named(String email, @Nullable String name) {}

    record Aged(String email, int age) {}

    record Nested(Named named, List<Object> posts, Integer age, long count) {}

    private static <T> T read(Selectable<User, T> shape) {
        return shape.reading().reader().row().read(new NumberedRow(), 2, new Slots(), 1);
    }

    @Test
    void readsEachValueFromItsOwnColumns() {
        assertThat(read(Row.of(user.email(), user.name()).as(Named::new))).isEqualTo(new Named("text 2", null));
    }

    @Test
    void readsNestedShapesWhereTheyBegin() {
        Nested read = read(Row.of(
                        Row.of(user.email(), user.name()).as(Named::new),
                        user.posts().select(p -> Row.of(p.title()).as(title -> (Object) title)),
                        user.id(),
                        user.posts().count())
                .as(Nested::new));
        assertThat(read).isEqualTo(new Nested(new Named("text 2", null), List.of("slot 1"), 4, 5));
    }

    @Test
    void offersAnOptionalOrAnotherValueForNull() {
        Optional<String> optional =
                read(Row.of(user.email(), user.name().optional()).as((email, name) -> name));
        assertThat(optional).isEmpty();
        String instead = read(Row.of(user.email(), user.name().orElse("nobody")).as((email, name) -> name));
        assertThat(instead).isEqualTo("nobody");
    }

    @Test
    void namesTheValueThatIsNullWhereAPrimitiveIsTaken() {
        assertThatThrownBy(() -> read(Row.of(user.email(), user.age()).as(Aged::new)))
                .isInstanceOf(InconsistentDataException.class)
                .hasMessageContaining("because age is null")
                .hasCauseInstanceOf(NullPointerException.class);
    }

    @Test
    void passesOnANullPointerOfTheUsersOwn() {
        assertThatThrownBy(() -> read(Row.of(user.email()).as(email -> {
                    throw new NullPointerException("mine");
                })))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("mine");
    }

    private static final class Slots extends Loaded {
        @Override
        protected boolean isLoaded(int slot) {
            return true;
        }

        @Override
        protected Object at(int slot) {
            return List.of("slot " + slot);
        }
    }
}
