package io.prisma4j.query.blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The operations on {@link User}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(User.class)
@CheckReturnValue
public final class UserQueries
        extends ModelQueries<
                User, UserFields.Root<User>, UserCreate.RequiresEmail<UserCreate>, UserCreate, UserUpdate> {
    /** The operations on one database. */
    public UserQueries(Runner runner) {
        super(runner, UserFields.Root.ROOT, UserCreate::start, UserUpdate::new);
    }

    /** The user of a key. */
    public One findUnique(Function<? super UserFields.Root<User>, UniqueFilter<User>> where) {
        return new One(walk(where));
    }

    /** A query for a single user, from which its relations can be walked. */
    @CheckReturnValue
    public static final class One extends FindUnique<User, UserFields.Root<User>> {
        /** The record at the end of a way. */
        public One(Walk walk) {
            super(walk, UserFields.Root.ROOT);
        }

        /** Its posts. */
        public FindMany<Post, PostFields.Root<Post>> posts() {
            return many(UserTable.POSTS, PostFields.Root.ROOT);
        }

        /** Its profile. */
        public ProfileQueries.One profile() {
            return new ProfileQueries.One(along(UserTable.PROFILE));
        }
    }
}
