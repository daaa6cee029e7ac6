package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateOptionalToOne;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Changes to a {@link User}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(User.class)
@NullMarked
public final class UserUpdate extends Input {
  /** No changes yet. */
  public UserUpdate() {
    super(UserTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
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

  /** Where {@code email} is taken from. */
  public ValueUpdate<User, UserFields.Root<User>, String, UserUpdate> email() {
    return new ValueUpdate<>(this, UserTable.EMAIL, UserFields.Root.ROOT);
  }

  /** {@code name}: may be null. */
  public UserUpdate name(@Nullable String name) {
    set(UserTable.NAME, name);
    return this;
  }

  /** Where {@code name} is taken from. */
  public ValueUpdate<User, UserFields.Root<User>, String, UserUpdate> name() {
    return new ValueUpdate<>(this, UserTable.NAME, UserFields.Root.ROOT);
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

  /** {@code role}: {@code USER} unless given. */
  public UserUpdate role(Role role) {
    set(UserTable.ROLE, role, UserTable.ROLE_CODEC);
    return this;
  }

  /** Where {@code role} is taken from. */
  public ValueUpdate<User, UserFields.Root<User>, Role, UserUpdate> role() {
    return new ValueUpdate<>(this, UserTable.ROLE, UserFields.Root.ROOT);
  }

  /** The {@code Post} records whose {@code authorId} is this record's {@code id}. */
  public UserUpdate posts(
      Consumer<UpdateToMany<Post, PostFields.Root<Post>,
          PostCreate.RequiresTitle<PostCreate.OfAuthor>, PostCreate.OfAuthor, PostUpdate>> posts) {
    many(UserTable.POSTS, new UpdateToMany<>(PostFields.Root.ROOT, PostCreate.OfAuthor::start,
        PostUpdate::new), posts);
    return this;
  }

  /** The {@code Profile}, if there is one, whose {@code userId} is this record's {@code id}. */
  public UserUpdate profile(
      Function<UpdateOptionalToOne<Profile, ProfileFields.Root<Profile>,
          ProfileCreate.RequiresBio<ProfileCreate.OfUser>, ProfileCreate.OfUser, ProfileUpdate>,
          Related<Profile>> profile) {
    one(UserTable.PROFILE, new UpdateOptionalToOne<>(ProfileFields.Root.ROOT,
        ProfileCreate.OfUser::start, ProfileUpdate::new), profile);
    return this;
  }
}
