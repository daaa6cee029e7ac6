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

/** The operations on {@link Post}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Post.class)
@NullMarked
@CheckReturnValue
public final class PostQueries
    extends ModelQueries<Post, PostFields.Root<Post>, PostCreate.RequiresTitle<PostCreate>,
        PostCreate, PostUpdate> {
  /** The operations on one database. */
  public PostQueries(Runner runner) {
    super(runner, PostFields.Root.ROOT, PostCreate::start, PostUpdate::new);
  }

  /** The {@link Post} that a unique field or a compound key names. */
  public One findUnique(Function<? super PostFields.Root<Post>, UniqueFilter<Post>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Post, PostFields.Root<Post>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, PostFields.Root.ROOT);
    }

    /** The {@code User}, if there is one, whose {@code id} is this record's {@code authorId}. */
    public UserQueries.One author() {
      return new UserQueries.One(along(PostTable.AUTHOR));
    }

    /** The {@code Category} records that {@code _CategoryToPost} pairs with this record. */
    public FindMany<Category, CategoryFields.Root<Category>> categories() {
      return many(PostTable.CATEGORIES, CategoryFields.Root.ROOT);
    }

    /** The {@code Comment} records whose {@code postId} is this record's {@code id}. */
    public FindMany<Comment, CommentFields.Root<Comment>> comments() {
      return many(PostTable.COMMENTS, CommentFields.Root.ROOT);
    }
  }
}
