package io.prisma4j.query.blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Walkable;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteOptional;
import io.prisma4j.query.WriteWalk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The operations on {@link Post}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Post.class)
@CheckReturnValue
public final class PostQueries
        extends ModelQueries<
                Post,
                PostFields.Root<Post>,
                PostCreate.RequiresTitle<PostCreate>,
                PostCreate,
                PostUpdate,
                PostFields<New<Post>>,
                PostQueries.WrittenOne> {
    /** The operations on one database. */
    public PostQueries(Runner runner) {
        super(runner, PostFields.Root.ROOT, PostCreate::start, PostUpdate::new, PostFields::new, WrittenOne::new);
    }

    /** The post of a key. */
    @Override
    public One findUnique(Function<? super PostFields.Root<Post>, UniqueFilter<Post>> where) {
        return new One(walk(where));
    }

    /** The first post. */
    @Override
    public First findFirst() {
        return new First(first());
    }

    /** From one post to what is related to it. */
    @CheckReturnValue
    public interface Relations extends Walkable {
        /** Its author. */
        default UserQueries.One author() {
            return new UserQueries.One(walk().along(PostTable.AUTHOR));
        }
    }

    /** A query for a single post, from which its relations can be walked. */
    @CheckReturnValue
    public static final class One extends FindUnique<Post, PostFields.Root<Post>> implements Relations {
        /** The record at the end of a way. */
        public One(Walk walk) {
            super(walk, PostFields.Root.ROOT);
        }
    }

    /** A query for the first post, from which its relations can be walked. */
    @CheckReturnValue
    public static final class First extends FindFirst<Post, PostFields.Root<Post>, First> implements Relations {
        /** The query as far as it was said. */
        public First(Draft<Post, PostFields.Root<Post>, Post> draft) {
            super(draft, First::new);
        }
    }

    /** A write that answers with a post, from which its relations can be walked. */
    @CheckReturnValue
    public static final class WrittenOne extends Write<Post, PostFields.Root<Post>> {
        /** The record at the end of a way. */
        public WrittenOne(WriteWalk walk) {
            super(walk, PostFields.Root.ROOT);
        }

        /** Its author. */
        public UserQueries.WrittenOne author() {
            return new UserQueries.WrittenOne(along(PostTable.AUTHOR));
        }
    }

    /** A write that answers with a post, if there is one, from which its relations can be walked. */
    @CheckReturnValue
    public static final class WrittenOptional extends WriteOptional<Post, PostFields.Root<Post>> {
        /** The record at the end of a way. */
        public WrittenOptional(WriteWalk walk) {
            super(walk, PostFields.Root.ROOT);
        }

        /** Its author. */
        public UserQueries.WrittenOptional author() {
            return new UserQueries.WrittenOptional(along(PostTable.AUTHOR));
        }
    }
}
