package io.prisma4j.query.blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** A new {@link Profile}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Profile.class)
public final class ProfileCreate extends ProfileValues<ProfileCreate> {
    private ProfileCreate() {}

    /** The first stage of such a record. */
    public static RequiresBio<RequiresUser<ProfileCreate>> start() {
        ProfileCreate create = new ProfileCreate();
        return new BioStage<>(create, new UserStage<>(create, create));
    }

    @Override
    ProfileCreate self() {
        return this;
    }

    /** A profile created under {@code User.profile}: its user is known. */
    public static final class OfUser extends ProfileValues<OfUser> {
        private OfUser() {}

        /** The first stage of such a record. */
        public static RequiresBio<OfUser> start() {
            OfUser create = new OfUser();
            return new BioStage<>(create, create);
        }

        @Override
        OfUser self() {
            return this;
        }
    }

    /**
     * A profile that still needs its {@code bio}.
     *
     * @param <N> what comes next
     */
    public interface RequiresBio<N> {
        /** {@code bio}: required. */
        N bio(String bio);
    }

    /**
     * A profile that still needs its {@code user}.
     *
     * @param <N> what comes next
     */
    public interface RequiresUser<N> {
        /** The {@link User} of {@code user}. */
        N user(
                Function<
                                CreateToOne<
                                        User, UserFields.Root<User>, UserCreate.RequiresEmail<UserCreate>, UserCreate>,
                                Related<User>>
                        user);

        /** The foreign key in place of the {@link User}. */
        N userId(int userId);
    }
}
