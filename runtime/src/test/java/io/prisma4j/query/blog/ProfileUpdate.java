package io.prisma4j.query.blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateToOne;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** Changes to a {@link Profile}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Profile.class)
public final class ProfileUpdate extends Input {
    /** No changes yet. */
    public ProfileUpdate() {
        super(ProfileTable.MODEL);
    }

    /** {@code id}: the primary key, assigned by the database. */
    public ProfileUpdate id(int id) {
        set(ProfileTable.ID, id);
        return this;
    }

    /** Arithmetic on {@code id}. */
    public NumberUpdate<Profile, ProfileFields.Root<Profile>, Integer, ProfileUpdate> id() {
        return new NumberUpdate<>(this, ProfileTable.ID, ProfileFields.Root.ROOT);
    }

    /** {@code bio}: required. */
    public ProfileUpdate bio(String bio) {
        set(ProfileTable.BIO, bio);
        return this;
    }

    /** The {@link User} of {@code user}. */
    public ProfileUpdate user(
            Function<
                            UpdateToOne<
                                    User,
                                    UserFields.Root<User>,
                                    UserCreate.RequiresEmail<UserCreate>,
                                    UserCreate,
                                    UserUpdate>,
                            Related<User>>
                    user) {
        one(ProfileTable.USER, new UpdateToOne<>(UserFields.Root.ROOT, UserCreate::start, UserUpdate::new), user);
        return this;
    }

    /** {@code userId}: unique; the foreign key of {@code user}. */
    public ProfileUpdate userId(int userId) {
        set(ProfileTable.USER_ID, userId);
        return this;
    }

    /** Arithmetic on {@code userId}. */
    public NumberUpdate<Profile, ProfileFields.Root<Profile>, Integer, ProfileUpdate> userId() {
        return new NumberUpdate<>(this, ProfileTable.USER_ID, ProfileFields.Root.ROOT);
    }
}
