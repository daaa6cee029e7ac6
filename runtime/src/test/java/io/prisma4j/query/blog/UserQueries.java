package io.prisma4j.query.blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Walkable;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteOptional;
import io.prisma4j.query.WriteRelated;
import io.prisma4j.query.WriteWalk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The operations on {@link User}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(User.class)
@CheckReturnValue
public final class UserQueries
        extends ModelQueries<
                User,
                UserFields.Root<User>,
                UserCreate.RequiresEmail<UserCreate>,
                UserCreate,
                UserUpdate,
                UserFields<New<User>>,
                UserQueries.WrittenOne> {
    /** The operations on one database. */
    public UserQueries(Runner runner) {
        super(runner, UserFields.Root.ROOT, UserCreate::start, UserUpdate::new, UserFields::new, WrittenOne::new);
    }

    /** The user of a key. */
    @Override
    public One findUnique(Function<? super UserFields.Root<User>, UniqueFilter<User>> where) {
        return new One(walk(where));
    }

    /** The first user. */
    @Override
    public First findFirst() {
        return new First(first());
    }

    /** From one user to what is related to it. */
    @CheckReturnValue
    public interface Relations extends Walkable {
        /** Its posts. */
        default FindMany<Post, PostFields.Root<Post>> posts() {
            return walk().many(UserTable.POSTS, PostFields.Root.ROOT);
        }

        /** Its profile. */
        default ProfileQueries.One profile() {
            return new ProfileQueries.One(walk().along(UserTable.PROFILE));
        }
    }

    /** A query for a single user, from which its relations can be walked. */
    @CheckReturnValue
    public static final class One extends FindUnique<User, UserFields.Root<User>> implements Relations {
        /** The record at the end of a way. */
        public One(Walk walk) {
            super(walk, UserFields.Root.ROOT);
        }
    }

    /** A query for the first user, from which its relations can be walked. */
    @CheckReturnValue
    public static final class First extends FindFirst<User, UserFields.Root<User>, First> implements Relations {
        /** The query as far as it was said. */
        public First(Draft<User, UserFields.Root<User>, User> draft) {
            super(draft, First::new);
        }
    }

    /** A write that answers with a user, from which its relations can be walked. */
    @CheckReturnValue
    public static final class WrittenOne extends Write<User, UserFields.Root<User>> {
        /** The record at the end of a way. */
        public WrittenOne(WriteWalk walk) {
            super(walk, UserFields.Root.ROOT);
        }

        /** Its posts. */
        public WriteRelated<Post, PostFields.Root<Post>> posts() {
            return many(UserTable.POSTS, PostFields.Root.ROOT);
        }

        /** Its profile. */
        public ProfileQueries.WrittenOptional profile() {
            return new ProfileQueries.WrittenOptional(along(UserTable.PROFILE));
        }
    }

    /** A write that answers with a user, if there is one, from which its relations can be walked. */
    @CheckReturnValue
    public static final class WrittenOptional extends WriteOptional<User, UserFields.Root<User>> {
        /** The record at the end of a way. */
        public WrittenOptional(WriteWalk walk) {
            super(walk, UserFields.Root.ROOT);
        }

        /** Its posts. */
        public WriteRelated<Post, PostFields.Root<Post>> posts() {
            return many(UserTable.POSTS, PostFields.Root.ROOT);
        }

        /** Its profile. */
        public ProfileQueries.WrittenOptional profile() {
            return new ProfileQueries.WrittenOptional(along(UserTable.PROFILE));
        }
    }
}
