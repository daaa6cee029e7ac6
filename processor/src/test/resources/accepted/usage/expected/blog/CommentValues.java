package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Input;
import io.prisma4j.query.Related;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Comment} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Comment.class)
@NullMarked
public abstract class CommentValues<S extends CommentValues<S>> extends Input {
  CommentValues() {
    super(CommentTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, a UUID that begins with the time unless given. */
  public S id(UUID id) {
    set(CommentTable.ID, id);
    return self();
  }

  /** Takes {@code text} and goes on. */
  record TextStage<N>(CommentValues<?> values, N next) implements CommentCreate.RequiresText<N> {
    @Override
    public N text(String text) {
      values.set(CommentTable.TEXT, text);
      return next;
    }
  }

  /** Takes {@code post} and goes on. */
  record PostStage<N>(CommentValues<?> values, N next) implements CommentCreate.RequiresPost<N> {
    @Override
    public N post(
        Function<CreateToOne<Post, PostFields.Root<Post>, PostCreate.RequiresTitle<PostCreate>,
            PostCreate>, Related<Post>> post) {
      values.one(CommentTable.POST, new CreateToOne<>(PostFields.Root.ROOT, PostCreate::start),
          post);
      return next;
    }

    @Override
    public N postId(int postId) {
      values.set(CommentTable.POST_ID, postId);
      return next;
    }
  }
}
