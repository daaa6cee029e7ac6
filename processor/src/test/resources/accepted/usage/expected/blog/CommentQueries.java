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

/** The operations on {@link Comment}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Comment.class)
@NullMarked
@CheckReturnValue
public final class CommentQueries
    extends ModelQueries<Comment, CommentFields.Root<Comment>,
        CommentCreate.RequiresText<CommentCreate.RequiresPost<CommentCreate>>, CommentCreate,
        CommentUpdate> {
  /** The operations on one database. */
  public CommentQueries(Runner runner) {
    super(runner, CommentFields.Root.ROOT, CommentCreate::start, CommentUpdate::new);
  }

  /** The {@link Comment} that a unique field or a compound key names. */
  public One findUnique(
      Function<? super CommentFields.Root<Comment>, UniqueFilter<Comment>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Comment, CommentFields.Root<Comment>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, CommentFields.Root.ROOT);
    }

    /** The {@code Post} whose {@code id} is this record's {@code postId}. */
    public PostQueries.One post() {
      return new PostQueries.One(along(CommentTable.POST));
    }
  }
}
