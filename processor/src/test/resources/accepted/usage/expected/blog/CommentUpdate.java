package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateToOne;
import io.prisma4j.query.ValueUpdate;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Comment}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Comment.class)
@NullMarked
public final class CommentUpdate extends Input {
  /** No changes yet. */
  public CommentUpdate() {
    super(CommentTable.MODEL);
  }

  /** {@code id}: the primary key, a UUID that begins with the time unless given. */
  public CommentUpdate id(UUID id) {
    set(CommentTable.ID, id);
    return this;
  }

  /** Where {@code id} is taken from. */
  public ValueUpdate<Comment, CommentFields.Root<Comment>, UUID, CommentUpdate> id() {
    return new ValueUpdate<>(this, CommentTable.ID, CommentFields.Root.ROOT);
  }

  /** {@code body}: stored as {@code VARCHAR(500)}. */
  public CommentUpdate text(String text) {
    set(CommentTable.TEXT, text);
    return this;
  }

  /** Where {@code text} is taken from. */
  public ValueUpdate<Comment, CommentFields.Root<Comment>, String, CommentUpdate> text() {
    return new ValueUpdate<>(this, CommentTable.TEXT, CommentFields.Root.ROOT);
  }

  /** The {@code Post} whose {@code id} is this record's {@code postId}. */
  public CommentUpdate post(
      Function<UpdateToOne<Post, PostFields.Root<Post>, PostCreate.RequiresTitle<PostCreate>,
          PostCreate, PostUpdate>, Related<Post>> post) {
    one(CommentTable.POST, new UpdateToOne<>(PostFields.Root.ROOT, PostCreate::start,
        PostUpdate::new), post);
    return this;
  }

  /** {@code postId}: the {@code id} of {@code post}. */
  public CommentUpdate postId(int postId) {
    set(CommentTable.POST_ID, postId);
    return this;
  }

  /** Arithmetic on {@code postId}. */
  public NumberUpdate<Comment, CommentFields.Root<Comment>, Integer, CommentUpdate> postId() {
    return new NumberUpdate<>(this, CommentTable.POST_ID, CommentFields.Root.ROOT);
  }
}
