package io.prisma4j.query.blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The operations on {@link Post}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Post.class)
@CheckReturnValue
public final class PostQueries
        extends ModelQueries<
                Post, PostFields.Root<Post>, PostCreate.RequiresTitle<PostCreate>, PostCreate, PostUpdate> {
    /** The operations on one database. */
    public PostQueries(Runner runner) {
        super(runner, PostFields.Root.ROOT, PostCreate::start, PostUpdate::new);
    }

    /** The post of a key. */
    public One findUnique(Function<? super PostFields.Root<Post>, UniqueFilter<Post>> where) {
        return new One(walk(where));
    }

    /** A query for a single post, from which its relations can be walked. */
    @CheckReturnValue
    public static final class One extends FindUnique<Post, PostFields.Root<Post>> {
        /** The record at the end of a way. */
        public One(Walk walk) {
            super(walk, PostFields.Root.ROOT);
        }

        /** Its author. */
        public UserQueries.One author() {
            return new UserQueries.One(along(PostTable.AUTHOR));
        }
    }
}
