package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations on {@link Profile}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Profile.class)
@NullMarked
@CheckReturnValue
public final class ProfileQueries
    extends ModelQueries<Profile, ProfileFields.Root<Profile>,
        ProfileCreate.RequiresBio<ProfileCreate.RequiresUser<ProfileCreate>>, ProfileCreate,
        ProfileUpdate> {
  /** The operations on one database. */
  public ProfileQueries(Runner runner) {
    super(runner, ProfileFields.Root.ROOT, ProfileCreate::start, ProfileUpdate::new);
  }

  /** The {@link Profile} that a unique field or a compound key names. */
  public One findUnique(
      Function<? super ProfileFields.Root<Profile>, UniqueFilter<Profile>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Profile, ProfileFields.Root<Profile>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, ProfileFields.Root.ROOT);
    }

    /** The {@code User} whose {@code id} is this record's {@code userId}. */
    public UserQueries.One user() {
      return new UserQueries.One(along(ProfileTable.USER));
    }
  }
}
