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

/** The operations on {@link Category}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Category.class)
@NullMarked
@CheckReturnValue
public final class CategoryQueries
    extends ModelQueries<Category, CategoryFields.Root<Category>,
        CategoryCreate.RequiresName<CategoryCreate>, CategoryCreate, CategoryUpdate,
        CategoryFields<New<Category>>, CategoryQueries.WrittenOne> {
  /** The operations on one database. */
  public CategoryQueries(Runner runner) {
    super(runner, CategoryFields.Root.ROOT, CategoryCreate::start, CategoryUpdate::new,
        CategoryFields::new, WrittenOne::new);
  }

  /** The {@link Category} that a unique field or a compound key names. */
  @Override
  public One findUnique(
      Function<? super CategoryFields.Root<Category>, UniqueFilter<Category>> where) {
    return new One(walk(where));
  }

  /** The first {@link Category} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Category} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Post} records that {@code _CategoryToPost} pairs with this record. */
    default FindMany<Post, PostFields.Root<Post>> posts() {
      return walk().many(CategoryTable.POSTS, PostFields.Root.ROOT);
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Category, CategoryFields.Root<Category>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, CategoryFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Category, CategoryFields.Root<Category>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Category, CategoryFields.Root<Category>, Category> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Category, CategoryFields.Root<Category>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, CategoryFields.Root.ROOT);
    }

    /** The {@code Post} records that {@code _CategoryToPost} pairs with this record. */
    public WriteRelated<Post, PostFields.Root<Post>> posts() {
      return many(CategoryTable.POSTS, PostFields.Root.ROOT);
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional
      extends WriteOptional<Category, CategoryFields.Root<Category>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, CategoryFields.Root.ROOT);
    }

    /** The {@code Post} records that {@code _CategoryToPost} pairs with this record. */
    public WriteRelated<Post, PostFields.Root<Post>> posts() {
      return many(CategoryTable.POSTS, PostFields.Root.ROOT);
    }
  }
}
