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

/** The operations on {@link Profile}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Profile.class)
@CheckReturnValue
public final class ProfileQueries
        extends ModelQueries<
                Profile,
                ProfileFields.Root<Profile>,
                ProfileCreate.RequiresBio<ProfileCreate.RequiresUser<ProfileCreate>>,
                ProfileCreate,
                ProfileUpdate,
                ProfileFields<New<Profile>>,
                ProfileQueries.WrittenOne> {
    /** The operations on one database. */
    public ProfileQueries(Runner runner) {
        super(
                runner,
                ProfileFields.Root.ROOT,
                ProfileCreate::start,
                ProfileUpdate::new,
                ProfileFields::new,
                WrittenOne::new);
    }

    /** The profile of a key. */
    @Override
    public One findUnique(Function<? super ProfileFields.Root<Profile>, UniqueFilter<Profile>> where) {
        return new One(walk(where));
    }

    /** The first profile. */
    @Override
    public First findFirst() {
        return new First(first());
    }

    /** From one profile to what is related to it. */
    @CheckReturnValue
    public interface Relations extends Walkable {
        /** Its user. */
        default UserQueries.One user() {
            return new UserQueries.One(walk().along(ProfileTable.USER));
        }
    }

    /** A query for a single profile, from which its relations can be walked. */
    @CheckReturnValue
    public static final class One extends FindUnique<Profile, ProfileFields.Root<Profile>> implements Relations {
        /** The record at the end of a way. */
        public One(Walk walk) {
            super(walk, ProfileFields.Root.ROOT);
        }
    }

    /** A query for the first profile, from which its relations can be walked. */
    @CheckReturnValue
    public static final class First extends FindFirst<Profile, ProfileFields.Root<Profile>, First>
            implements Relations {
        /** The query as far as it was said. */
        public First(Draft<Profile, ProfileFields.Root<Profile>, Profile> draft) {
            super(draft, First::new);
        }
    }

    /** A write that answers with a profile, from which its relations can be walked. */
    @CheckReturnValue
    public static final class WrittenOne extends Write<Profile, ProfileFields.Root<Profile>> {
        /** The record at the end of a way. */
        public WrittenOne(WriteWalk walk) {
            super(walk, ProfileFields.Root.ROOT);
        }

        /** Its user. */
        public UserQueries.WrittenOne user() {
            return new UserQueries.WrittenOne(along(ProfileTable.USER));
        }
    }

    /** A write that answers with a profile, if there is one, from which its relations can be walked. */
    @CheckReturnValue
    public static final class WrittenOptional extends WriteOptional<Profile, ProfileFields.Root<Profile>> {
        /** The record at the end of a way. */
        public WrittenOptional(WriteWalk walk) {
            super(walk, ProfileFields.Root.ROOT);
        }

        /** Its user. */
        public UserQueries.WrittenOptional user() {
            return new UserQueries.WrittenOptional(along(ProfileTable.USER));
        }
    }
}
