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

/** The operations on {@link Category}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Category.class)
@NullMarked
@CheckReturnValue
public final class CategoryQueries
    extends ModelQueries<Category, CategoryFields.Root<Category>,
        CategoryCreate.RequiresName<CategoryCreate>, CategoryCreate, CategoryUpdate> {
  /** The operations on one database. */
  public CategoryQueries(Runner runner) {
    super(runner, CategoryFields.Root.ROOT, CategoryCreate::start, CategoryUpdate::new);
  }

  /** The {@link Category} that a unique field or a compound key names. */
  public One findUnique(
      Function<? super CategoryFields.Root<Category>, UniqueFilter<Category>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Category, CategoryFields.Root<Category>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, CategoryFields.Root.ROOT);
    }

    /** The {@code Post} records that {@code _CategoryToPost} pairs with this record. */
    public FindMany<Post, PostFields.Root<Post>> posts() {
      return many(CategoryTable.POSTS, PostFields.Root.ROOT);
    }
  }
}
