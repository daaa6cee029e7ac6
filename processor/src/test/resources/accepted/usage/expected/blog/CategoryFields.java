package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToMany;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import io.prisma4j.query.UniqueStringField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Category}: {@code c -> c.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Category.class)
@NullMarked
public class CategoryFields<R> extends Fields<R, Category> {
  private final IntField<R> id;
  private final StringField<R> name;
  private final ToMany<R, Post, PostFields.Root<In<R>>> posts;

  /** The fields of a scope. */
  public CategoryFields(Scope<Category> scope) {
    super(scope);
    this.id = new IntField<>(scope, CategoryTable.ID);
    this.name = new StringField<>(scope, CategoryTable.NAME);
    this.posts = new ToMany<>(scope, CategoryTable.POSTS, PostTable::read, PostFields.Root::new);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code name}: unique. */
  public StringField<R> name() {
    return name;
  }

  /** The {@code Post} records that {@code _CategoryToPost} pairs with this record. */
  public ToMany<R, Post, PostFields.Root<In<R>>> posts() {
    return posts;
  }

  /**
   * The fields of a {@link Category} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends CategoryFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Category> ROOT = new Root<>(
        Scope.of(CategoryTable.MODEL, CategoryTable::read));

    private final UniqueIntField<R> id;
    private final UniqueStringField<R> name;

    /** The fields of a scope. */
    public Root(Scope<Category> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, CategoryTable.ID);
      this.name = new UniqueStringField<>(scope, CategoryTable.NAME);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }

    /** {@code name}: unique. */
    @Override
    public UniqueStringField<R> name() {
      return name;
    }
  }

  /**
   * The fields of a {@link Category} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends CategoryFields<R>
      implements ToOne<R, Category, Root<In<R>>> {
    private final RelatedOne<R, Category, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Category> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Category, Root<In<R>>> related() {
      return related;
    }
  }
}
