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
                ProfileUpdate> {
    /** The operations on one database. */
    public ProfileQueries(Runner runner) {
        super(runner, ProfileFields.Root.ROOT, ProfileCreate::start, ProfileUpdate::new);
    }

    /** The profile of a key. */
    public One findUnique(Function<? super ProfileFields.Root<Profile>, UniqueFilter<Profile>> where) {
        return new One(walk(where));
    }

    /** A query for a single profile, from which its relations can be walked. */
    @CheckReturnValue
    public static final class One extends FindUnique<Profile, ProfileFields.Root<Profile>> {
        /** The record at the end of a way. */
        public One(Walk walk) {
            super(walk, ProfileFields.Root.ROOT);
        }

        /** Its user. */
        public UserQueries.One user() {
            return new UserQueries.One(along(ProfileTable.USER));
        }
    }
}
