package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Comment}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Comment.class)
@NullMarked
public final class CommentCreate extends CommentValues<CommentCreate> {
  private CommentCreate() {}

  /** The first stage of such a record. */
  public static RequiresText<RequiresPost<CommentCreate>> start() {
    CommentCreate create = new CommentCreate();
    return new CommentValues.TextStage<>(create, new CommentValues.PostStage<>(create, create));
  }

  @Override
  CommentCreate self() {
    return this;
  }

  /** A {@link Comment} created under {@code Post.comments}: its {@code post} is known. */
  public static final class OfPost extends CommentValues<OfPost> {
    private OfPost() {}

    /** The first stage of such a record. */
    public static RequiresText<OfPost> start() {
      OfPost create = new OfPost();
      return new CommentValues.TextStage<>(create, create);
    }

    @Override
    OfPost self() {
      return this;
    }
  }

  /**
   * A {@link Comment} that still needs its {@code text}.
   *
   * @param <N> what comes next
   */
  public interface RequiresText<N> {
    /** {@code body}: stored as {@code VARCHAR(500)}. */
    N text(String text);
  }

  /**
   * A {@link Comment} that still needs its {@code post}.
   *
   * @param <N> what comes next
   */
  public interface RequiresPost<N> {
    /** The {@code Post} whose {@code id} is this record's {@code postId}. */
    N post(
        Function<CreateToOne<Post, PostFields.Root<Post>, PostCreate.RequiresTitle<PostCreate>,
            PostCreate>, Related<Post>> post);

    /** {@code postId}: the {@code id} of {@code post}. */
    N postId(int postId);
  }
}
