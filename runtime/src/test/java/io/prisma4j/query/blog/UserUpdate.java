package io.prisma4j.query.blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateOptionalToOne;
import io.prisma4j.query.UpdateToMany;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/** Changes to a {@link User}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(User.class)
public final class UserUpdate extends Input {
    /** No changes yet. */
    public UserUpdate() {
        super(UserTable.MODEL);
    }

    /** {@code id}: the primary key, assigned by the database. */
    public UserUpdate id(int id) {
        set(UserTable.ID, id);
        return this;
    }

    /** Arithmetic on {@code id}. */
    public NumberUpdate<User, UserFields.Root<User>, Integer, UserUpdate> id() {
        return new NumberUpdate<>(this, UserTable.ID, UserFields.Root.ROOT);
    }

    /** {@code email}: unique. */
    public UserUpdate email(String email) {
        set(UserTable.EMAIL, email);
        return this;
    }

    /** {@code name}: may be null. */
    public UserUpdate name(@Nullable String name) {
        set(UserTable.NAME, name);
        return this;
    }

    /** {@code age}: may be null. */
    public UserUpdate age(@Nullable Integer age) {
        set(UserTable.AGE, age);
        return this;
    }

    /** Arithmetic on {@code age}. */
    public NumberUpdate<User, UserFields.Root<User>, Integer, UserUpdate> age() {
        return new NumberUpdate<>(this, UserTable.AGE, UserFields.Root.ROOT);
    }

    /** {@code role}: {@code USER} when not given. */
    public UserUpdate role(Role role) {
        set(UserTable.ROLE, role, UserTable._ROLE_CODEC);
        return this;
    }

    /** The {@link Post} records of {@code posts}. */
    public UserUpdate posts(
            Consumer<
                            UpdateToMany<
                                    Post,
                                    PostFields.Root<Post>,
                                    PostCreate.RequiresTitle<PostCreate.OfAuthor>,
                                    PostCreate.OfAuthor,
                                    PostUpdate>>
                    posts) {
        many(
                UserTable.POSTS,
                new UpdateToMany<>(PostFields.Root.ROOT, PostCreate.OfAuthor::start, PostUpdate::new),
                posts);
        return this;
    }

    /** The {@link Profile} of {@code profile}. */
    public UserUpdate profile(
            Function<
                            UpdateOptionalToOne<
                                    Profile,
                                    ProfileFields.Root<Profile>,
                                    ProfileCreate.RequiresBio<ProfileCreate.OfUser>,
                                    ProfileCreate.OfUser,
                                    ProfileUpdate>,
                            Related<Profile>>
                    profile) {
        one(
                UserTable.PROFILE,
                new UpdateOptionalToOne<>(ProfileFields.Root.ROOT, ProfileCreate.OfUser::start, ProfileUpdate::new),
                profile);
        return this;
    }
}
