package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Walkable;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteOptional;
import io.prisma4j.query.WriteRelated;
import io.prisma4j.query.WriteWalk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations on {@link Post}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Post.class)
@NullMarked
@CheckReturnValue
public final class PostQueries
    extends ModelQueries<Post, PostFields.Root<Post>, PostCreate.RequiresTitle<PostCreate>,
        PostCreate, PostUpdate, PostFields<New<Post>>, PostQueries.WrittenOne> {
  /** The operations on one database. */
  public PostQueries(Runner runner) {
    super(runner, PostFields.Root.ROOT, PostCreate::start, PostUpdate::new, PostFields::new,
        WrittenOne::new);
  }

  /** The {@link Post} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super PostFields.Root<Post>, UniqueFilter<Post>> where) {
    return new One(walk(where));
  }

  /** The first {@link Post} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Post} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code User}, if there is one, whose {@code id} is this record's {@code authorId}. */
    default UserQueries.One author() {
      return new UserQueries.One(walk().along(PostTable.AUTHOR));
    }

    /** The {@code Category} records that {@code _CategoryToPost} pairs with this record. */
    default FindMany<Category, CategoryFields.Root<Category>> categories() {
      return walk().many(PostTable.CATEGORIES, CategoryFields.Root.ROOT);
    }

    /** The {@code Comment} records whose {@code postId} is this record's {@code id}. */
    default FindMany<Comment, CommentFields.Root<Comment>> comments() {
      return walk().many(PostTable.COMMENTS, CommentFields.Root.ROOT);
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Post, PostFields.Root<Post>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, PostFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Post, PostFields.Root<Post>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Post, PostFields.Root<Post>, Post> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Post, PostFields.Root<Post>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, PostFields.Root.ROOT);
    }

    /** The {@code User}, if there is one, whose {@code id} is this record's {@code authorId}. */
    public UserQueries.WrittenOptional author() {
      return new UserQueries.WrittenOptional(along(PostTable.AUTHOR));
    }

    /** The {@code Category} records that {@code _CategoryToPost} pairs with this record. */
    public WriteRelated<Category, CategoryFields.Root<Category>> categories() {
      return many(PostTable.CATEGORIES, CategoryFields.Root.ROOT);
    }

    /** The {@code Comment} records whose {@code postId} is this record's {@code id}. */
    public WriteRelated<Comment, CommentFields.Root<Comment>> comments() {
      return many(PostTable.COMMENTS, CommentFields.Root.ROOT);
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional extends WriteOptional<Post, PostFields.Root<Post>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, PostFields.Root.ROOT);
    }

    /** The {@code User}, if there is one, whose {@code id} is this record's {@code authorId}. */
    public UserQueries.WrittenOptional author() {
      return new UserQueries.WrittenOptional(along(PostTable.AUTHOR));
    }

    /** The {@code Category} records that {@code _CategoryToPost} pairs with this record. */
    public WriteRelated<Category, CategoryFields.Root<Category>> categories() {
      return many(PostTable.CATEGORIES, CategoryFields.Root.ROOT);
    }

    /** The {@code Comment} records whose {@code postId} is this record's {@code id}. */
    public WriteRelated<Comment, CommentFields.Root<Comment>> comments() {
      return many(PostTable.COMMENTS, CommentFields.Root.ROOT);
    }
  }
}
