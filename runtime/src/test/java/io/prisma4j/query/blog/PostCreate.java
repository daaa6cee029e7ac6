package io.prisma4j.query.blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** A new {@link Post}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Post.class)
public final class PostCreate extends PostValues<PostCreate> {
    private PostCreate() {}

    /** The first stage of such a record. */
    public static RequiresTitle<PostCreate> start() {
        PostCreate create = new PostCreate();
        return new TitleStage<>(create, create);
    }

    @Override
    PostCreate self() {
        return this;
    }

    /** The {@link User} of {@code author}. */
    public PostCreate author(
            Function<
                            CreateToOne<User, UserFields.Root<User>, UserCreate.RequiresEmail<UserCreate>, UserCreate>,
                            Related<User>>
                    author) {
        one(PostTable.AUTHOR, new CreateToOne<>(UserFields.Root.ROOT, UserCreate::start), author);
        return this;
    }

    /** {@code authorId}: may be null; the foreign key of {@code author}. */
    public PostCreate authorId(@Nullable Integer authorId) {
        set(PostTable.AUTHOR_ID, authorId);
        return this;
    }

    /** A post created under {@code User.posts}: its author is known. */
    public static final class OfAuthor extends PostValues<OfAuthor> {
        private OfAuthor() {}

        /** The first stage of such a record. */
        public static RequiresTitle<OfAuthor> start() {
            OfAuthor create = new OfAuthor();
            return new TitleStage<>(create, create);
        }

        @Override
        OfAuthor self() {
            return this;
        }
    }

    /**
     * A post that still needs its {@code title}.
     *
     * @param <N> what comes next
     */
    public interface RequiresTitle<N> {
        /** {@code title}: required. */
        N title(String title);
    }
}
