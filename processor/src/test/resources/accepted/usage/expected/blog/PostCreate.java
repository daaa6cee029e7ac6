package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A new {@link Post}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Post.class)
@NullMarked
public final class PostCreate extends PostValues<PostCreate> {
  private PostCreate() {}

  /** The first stage of such a record. */
  public static RequiresTitle<PostCreate> start() {
    PostCreate create = new PostCreate();
    return new PostValues.TitleStage<>(create, create);
  }

  @Override
  PostCreate self() {
    return this;
  }

  /** The {@code User}, if there is one, whose {@code id} is this record's {@code authorId}. */
  public PostCreate author(
      Function<CreateToOne<User, UserFields.Root<User>, UserCreate.RequiresEmail<UserCreate>,
          UserCreate>, Related<User>> author) {
    one(PostTable.AUTHOR, new CreateToOne<>(UserFields.Root.ROOT, UserCreate::start), author);
    return this;
  }

  /** {@code authorId}: the {@code id} of {@code author}, may be null. */
  public PostCreate authorId(@Nullable Integer authorId) {
    set(PostTable.AUTHOR_ID, authorId);
    return this;
  }

  /** A {@link Post} created under {@code User.posts}: its {@code author} is known. */
  public static final class OfAuthor extends PostValues<OfAuthor> {
    private OfAuthor() {}

    /** The first stage of such a record. */
    public static RequiresTitle<OfAuthor> start() {
      OfAuthor create = new OfAuthor();
      return new PostValues.TitleStage<>(create, create);
    }

    @Override
    OfAuthor self() {
      return this;
    }
  }

  /**
   * A {@link Post} that still needs its {@code title}.
   *
   * @param <N> what comes next
   */
  public interface RequiresTitle<N> {
    /** {@code title}: required. */
    N title(String title);
  }
}
