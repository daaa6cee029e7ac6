package press;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Author}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Author.class)
@NullMarked
public final class AuthorCreate extends AuthorValues<AuthorCreate> {
  private AuthorCreate() {}

  /** The first stage of such a record. */
  public static RequiresName<AuthorCreate> start() {
    AuthorCreate create = new AuthorCreate();
    return new AuthorValues.NameStage<>(create, create);
  }

  @Override
  AuthorCreate self() {
    return this;
  }

  /**
   * A {@link Author} that still needs its {@code name}.
   *
   * @param <N> what comes next
   */
  public interface RequiresName<N> {
    /** {@code name}: required. */
    N name(String name);
  }
}
