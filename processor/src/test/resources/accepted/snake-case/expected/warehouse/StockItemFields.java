package warehouse;

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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link StockItem}: {@code s -> s.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(StockItem.class)
@NullMarked
public class StockItemFields<R> extends Fields<R, StockItem> {
  private final IntField<R> id;
  private final StringField<R> articleNumber;
  private final ToMany<R, StockTag, StockTagFields.Root<In<R>>> stockTags;

  /** The fields of a scope. */
  public StockItemFields(Scope<StockItem> scope) {
    super(scope);
    this.id = new IntField<>(scope, StockItemTable.ID);
    this.articleNumber = new StringField<>(scope, StockItemTable.ARTICLE_NUMBER);
    this.stockTags = new ToMany<>(
        scope, StockItemTable.STOCK_TAGS, StockTagTable::read, StockTagFields.Root::new);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code article_number}: required. */
  public StringField<R> articleNumber() {
    return articleNumber;
  }

  /** The {@code StockTag} records that {@code _stock_item_to_stock_tag} pairs with this record. */
  public ToMany<R, StockTag, StockTagFields.Root<In<R>>> stockTags() {
    return stockTags;
  }

  /**
   * The fields of a {@link StockItem} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends StockItemFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<StockItem> ROOT = new Root<>(
        Scope.of(StockItemTable.MODEL, StockItemTable::read));

    private final UniqueIntField<R> id;

    /** The fields of a scope. */
    public Root(Scope<StockItem> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, StockItemTable.ID);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }
  }

  /**
   * The fields of a {@link StockItem} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends StockItemFields<R>
      implements ToOne<R, StockItem, Root<In<R>>> {
    private final RelatedOne<R, StockItem, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<StockItem> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, StockItem, Root<In<R>>> related() {
      return related;
    }
  }
}
