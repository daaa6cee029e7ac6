package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations on {@link User}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(User.class)
@NullMarked
@CheckReturnValue
public final class UserQueries
    extends ModelQueries<User, UserFields.Root<User>, UserCreate.RequiresEmail<UserCreate>,
        UserCreate, UserUpdate> {
  /** The operations on one database. */
  public UserQueries(Runner runner) {
    super(runner, UserFields.Root.ROOT, UserCreate::start, UserUpdate::new);
  }

  /** The {@link User} that a unique field or a compound key names. */
  public One findUnique(Function<? super UserFields.Root<User>, UniqueFilter<User>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<User, UserFields.Root<User>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, UserFields.Root.ROOT);
    }

    /** The {@code Post} records whose {@code authorId} is this record's {@code id}. */
    public FindMany<Post, PostFields.Root<Post>> posts() {
      return many(UserTable.POSTS, PostFields.Root.ROOT);
    }

    /** The {@code Profile}, if there is one, whose {@code userId} is this record's {@code id}. */
    public ProfileQueries.One profile() {
      return new ProfileQueries.One(along(UserTable.PROFILE));
    }
  }
}
