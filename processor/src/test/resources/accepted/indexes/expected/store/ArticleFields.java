package store;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CompoundKey;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.UniqueIntField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Article}: {@code a -> a.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Article.class)
@NullMarked
public class ArticleFields<R> extends Fields<R, Article> {
  private final IntField<R> id;
  private final StringField<R> name;
  private final StringField<R> maker;
  private final IntField<R> price;
  private final IntField<R> stock;

  /** The fields of a scope. */
  public ArticleFields(Scope<Article> scope) {
    super(scope);
    this.id = new IntField<>(scope, ArticleTable.ID);
    this.name = new StringField<>(scope, ArticleTable.NAME);
    this.maker = new StringField<>(scope, ArticleTable.MAKER);
    this.price = new IntField<>(scope, ArticleTable.PRICE);
    this.stock = new IntField<>(scope, ArticleTable.STOCK);
  }

  /** {@code id}: the primary key. */
  public IntField<R> id() {
    return id;
  }

  /** {@code name}: required. */
  public StringField<R> name() {
    return name;
  }

  /** {@code maker}: required. */
  public StringField<R> maker() {
    return maker;
  }

  /** {@code amount}: required. */
  public IntField<R> price() {
    return price;
  }

  /** {@code stock}: required. */
  public IntField<R> stock() {
    return stock;
  }

  /**
   * The key of {@code maker} and {@code name}.
   *
   * @param <R> the scope of the lambda
   */
  public static final class MakerName<R> extends CompoundKey<R> {
    MakerName(Scope<Article> scope) {
      super(scope, "makerName");
    }

    /** The {@link Article} with these values. */
    public UniqueFilter<R> eq(String maker, String name) {
      return where(maker, name);
    }
  }

  /**
   * The fields of a {@link Article} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends ArticleFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Article> ROOT = new Root<>(
        Scope.of(ArticleTable.MODEL, ArticleTable::read));

    private final UniqueIntField<R> id;
    private final MakerName<R> makerName;

    /** The fields of a scope. */
    public Root(Scope<Article> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, ArticleTable.ID);
      this.makerName = new MakerName<>(scope);
    }

    /** {@code id}: the primary key. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }

    /** A unique key: {@code maker} and {@code name}. */
    public MakerName<R> makerName() {
      return makerName;
    }
  }

  /**
   * The fields of a {@link Article} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends ArticleFields<R>
      implements ToOne<R, Article, Root<In<R>>> {
    private final RelatedOne<R, Article, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Article> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Article, Root<In<R>>> related() {
      return related;
    }
  }
}
