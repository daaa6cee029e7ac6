package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Input;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Profile} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Profile.class)
@NullMarked
public abstract class ProfileValues<S extends ProfileValues<S>> extends Input {
  ProfileValues() {
    super(ProfileTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(ProfileTable.ID, id);
    return self();
  }

  /** Takes {@code bio} and goes on. */
  record BioStage<N>(ProfileValues<?> values, N next) implements ProfileCreate.RequiresBio<N> {
    @Override
    public N bio(String bio) {
      values.set(ProfileTable.BIO, bio);
      return next;
    }
  }

  /** Takes {@code user} and goes on. */
  record UserStage<N>(ProfileValues<?> values, N next) implements ProfileCreate.RequiresUser<N> {
    @Override
    public N user(
        Function<CreateToOne<User, UserFields.Root<User>, UserCreate.RequiresEmail<UserCreate>,
            UserCreate>, Related<User>> user) {
      values.one(ProfileTable.USER, new CreateToOne<>(UserFields.Root.ROOT, UserCreate::start),
          user);
      return next;
    }

    @Override
    public N userId(int userId) {
      values.set(ProfileTable.USER_ID, userId);
      return next;
    }
  }
}
