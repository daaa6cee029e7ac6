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
import io.prisma4j.query.UniqueStringField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link StockTag}: {@code s -> s.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(StockTag.class)
@NullMarked
public class StockTagFields<R> extends Fields<R, StockTag> {
  private final IntField<R> id;
  private final StringField<R> tagName;
  private final ToMany<R, StockItem, StockItemFields.Root<In<R>>> stockItems;

  /** The fields of a scope. */
  public StockTagFields(Scope<StockTag> scope) {
    super(scope);
    this.id = new IntField<>(scope, StockTagTable.ID);
    this.tagName = new StringField<>(scope, StockTagTable.TAG_NAME);
    this.stockItems = new ToMany<>(
        scope, StockTagTable.STOCK_ITEMS, StockItemTable::read, StockItemFields.Root::new);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code tag_name}: unique, stored as {@code VARCHAR(40)}. */
  public StringField<R> tagName() {
    return tagName;
  }

  /** The {@code StockItem} records that {@code _stock_item_to_stock_tag} pairs with this record. */
  public ToMany<R, StockItem, StockItemFields.Root<In<R>>> stockItems() {
    return stockItems;
  }

  /**
   * The fields of a {@link StockTag} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends StockTagFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<StockTag> ROOT = new Root<>(
        Scope.of(StockTagTable.MODEL, StockTagTable::read));

    private final UniqueIntField<R> id;
    private final UniqueStringField<R> tagName;

    /** The fields of a scope. */
    public Root(Scope<StockTag> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, StockTagTable.ID);
      this.tagName = new UniqueStringField<>(scope, StockTagTable.TAG_NAME);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }

    /** {@code tag_name}: unique, stored as {@code VARCHAR(40)}. */
    @Override
    public UniqueStringField<R> tagName() {
      return tagName;
    }
  }

  /**
   * The fields of a {@link StockTag} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends StockTagFields<R>
      implements ToOne<R, StockTag, Root<In<R>>> {
    private final RelatedOne<R, StockTag, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<StockTag> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, StockTag, Root<In<R>>> related() {
      return related;
    }
  }
}
