package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Input;
import io.prisma4j.query.Related;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What any create of a {@link User} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(User.class)
@NullMarked
public abstract class UserValues<S extends UserValues<S>> extends Input {
  UserValues() {
    super(UserTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(UserTable.ID, id);
    return self();
  }

  /** {@code name}: may be null. */
  public S name(@Nullable String name) {
    set(UserTable.NAME, name);
    return self();
  }

  /** {@code age}: may be null. */
  public S age(@Nullable Integer age) {
    set(UserTable.AGE, age);
    return self();
  }

  /** {@code role}: {@code USER} unless given. */
  public S role(Role role) {
    set(UserTable.ROLE, role, UserTable.ROLE_CODEC);
    return self();
  }

  /** The {@code Post} records whose {@code authorId} is this record's {@code id}. */
  public S posts(
      Consumer<CreateMany<Post, PostFields.Root<Post>,
          PostCreate.RequiresTitle<PostCreate.OfAuthor>, PostCreate.OfAuthor>> posts) {
    many(UserTable.POSTS, new CreateMany<>(PostFields.Root.ROOT, PostCreate.OfAuthor::start),
        posts);
    return self();
  }

  /** The {@code Profile}, if there is one, whose {@code userId} is this record's {@code id}. */
  public S profile(
      Function<CreateToOne<Profile, ProfileFields.Root<Profile>,
          ProfileCreate.RequiresBio<ProfileCreate.OfUser>, ProfileCreate.OfUser>,
          Related<Profile>> profile) {
    one(UserTable.PROFILE, new CreateToOne<>(ProfileFields.Root.ROOT, ProfileCreate.OfUser::start),
        profile);
    return self();
  }

  /** Takes {@code email} and goes on. */
  record EmailStage<N>(UserValues<?> values, N next) implements UserCreate.RequiresEmail<N> {
    @Override
    public N email(String email) {
      values.set(UserTable.EMAIL, email);
      return next;
    }
  }
}
