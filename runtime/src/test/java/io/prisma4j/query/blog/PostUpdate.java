package io.prisma4j.query.blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateOptionalToOne;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Changes to a {@link Post}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Post.class)
public final class PostUpdate extends Input {
    /** No changes yet. */
    public PostUpdate() {
        super(PostTable.MODEL);
    }

    /** {@code id}: the primary key, assigned by the database. */
    public PostUpdate id(int id) {
        set(PostTable.ID, id);
        return this;
    }

    /** Arithmetic on {@code id}. */
    public NumberUpdate<Post, PostFields.Root<Post>, Integer, PostUpdate> id() {
        return new NumberUpdate<>(this, PostTable.ID, PostFields.Root.ROOT);
    }

    /** {@code title}: required. */
    public PostUpdate title(String title) {
        set(PostTable.TITLE, title);
        return this;
    }

    /** {@code views}: {@code 0} when not given. */
    public PostUpdate views(int views) {
        set(PostTable.VIEWS, views);
        return this;
    }

    /** Arithmetic on {@code views}. */
    public NumberUpdate<Post, PostFields.Root<Post>, Integer, PostUpdate> views() {
        return new NumberUpdate<>(this, PostTable.VIEWS, PostFields.Root.ROOT);
    }

    /** The {@link User} of {@code author}. */
    public PostUpdate author(
            Function<
                            UpdateOptionalToOne<
                                    User,
                                    UserFields.Root<User>,
                                    UserCreate.RequiresEmail<UserCreate>,
                                    UserCreate,
                                    UserUpdate>,
                            Related<User>>
                    author) {
        one(
                PostTable.AUTHOR,
                new UpdateOptionalToOne<>(UserFields.Root.ROOT, UserCreate::start, UserUpdate::new),
                author);
        return this;
    }

    /** {@code authorId}: may be null; the foreign key of {@code author}. */
    public PostUpdate authorId(@Nullable Integer authorId) {
        set(PostTable.AUTHOR_ID, authorId);
        return this;
    }

    /** Arithmetic on {@code authorId}. */
    public NumberUpdate<Post, PostFields.Root<Post>, Integer, PostUpdate> authorId() {
        return new NumberUpdate<>(this, PostTable.AUTHOR_ID, PostFields.Root.ROOT);
    }
}
