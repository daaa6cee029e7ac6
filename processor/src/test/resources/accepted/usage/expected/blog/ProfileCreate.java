package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Profile}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Profile.class)
@NullMarked
public final class ProfileCreate extends ProfileValues<ProfileCreate> {
  private ProfileCreate() {}

  /** The first stage of such a record. */
  public static RequiresBio<RequiresUser<ProfileCreate>> start() {
    ProfileCreate create = new ProfileCreate();
    return new ProfileValues.BioStage<>(create, new ProfileValues.UserStage<>(create, create));
  }

  @Override
  ProfileCreate self() {
    return this;
  }

  /** A {@link Profile} created under {@code User.profile}: its {@code user} is known. */
  public static final class OfUser extends ProfileValues<OfUser> {
    private OfUser() {}

    /** The first stage of such a record. */
    public static RequiresBio<OfUser> start() {
      OfUser create = new OfUser();
      return new ProfileValues.BioStage<>(create, create);
    }

    @Override
    OfUser self() {
      return this;
    }
  }

  /**
   * A {@link Profile} that still needs its {@code bio}.
   *
   * @param <N> what comes next
   */
  public interface RequiresBio<N> {
    /** {@code bio}: required. */
    N bio(String bio);
  }

  /**
   * A {@link Profile} that still needs its {@code user}.
   *
   * @param <N> what comes next
   */
  public interface RequiresUser<N> {
    /** The {@code User} whose {@code id} is this record's {@code userId}. */
    N user(
        Function<CreateToOne<User, UserFields.Root<User>, UserCreate.RequiresEmail<UserCreate>,
            UserCreate>, Related<User>> user);

    /** {@code userId}: unique, the {@code id} of {@code user}. */
    N userId(int userId);
  }
}
