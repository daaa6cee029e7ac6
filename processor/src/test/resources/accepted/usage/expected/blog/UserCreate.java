package blog;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link User}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(User.class)
@NullMarked
public final class UserCreate extends UserValues<UserCreate> {
  private UserCreate() {}

  /** The first stage of such a record. */
  public static RequiresEmail<UserCreate> start() {
    UserCreate create = new UserCreate();
    return new UserValues.EmailStage<>(create, create);
  }

  @Override
  UserCreate self() {
    return this;
  }

  /**
   * A {@link User} that still needs its {@code email}.
   *
   * @param <N> what comes next
   */
  public interface RequiresEmail<N> {
    /** {@code email}: unique. */
    N email(String email);
  }
}
