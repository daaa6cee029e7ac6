package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Walkable;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteOptional;
import io.prisma4j.query.WriteWalk;
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
        CommentUpdate, CommentFields<New<Comment>>, CommentQueries.WrittenOne> {
  /** The operations on one database. */
  public CommentQueries(Runner runner) {
    super(runner, CommentFields.Root.ROOT, CommentCreate::start, CommentUpdate::new,
        CommentFields::new, WrittenOne::new);
  }

  /** The {@link Comment} that a unique field or a compound key names. */
  @Override
  public One findUnique(
      Function<? super CommentFields.Root<Comment>, UniqueFilter<Comment>> where) {
    return new One(walk(where));
  }

  /** The first {@link Comment} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Comment} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Post} whose {@code id} is this record's {@code postId}. */
    default PostQueries.One post() {
      return new PostQueries.One(walk().along(CommentTable.POST));
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Comment, CommentFields.Root<Comment>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, CommentFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Comment, CommentFields.Root<Comment>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Comment, CommentFields.Root<Comment>, Comment> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Comment, CommentFields.Root<Comment>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, CommentFields.Root.ROOT);
    }

    /** The {@code Post} whose {@code id} is this record's {@code postId}. */
    public PostQueries.WrittenOne post() {
      return new PostQueries.WrittenOne(along(CommentTable.POST));
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional
      extends WriteOptional<Comment, CommentFields.Root<Comment>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, CommentFields.Root.ROOT);
    }

    /** The {@code Post} whose {@code id} is this record's {@code postId}. */
    public PostQueries.WrittenOptional post() {
      return new PostQueries.WrittenOptional(along(CommentTable.POST));
    }
  }
}
