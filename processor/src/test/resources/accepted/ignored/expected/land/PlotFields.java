package land;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.Later;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import io.prisma4j.query.UniqueStringField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Plot}: {@code p -> p.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Plot.class)
@NullMarked
public class PlotFields<R> extends Fields<R, Plot> {
  private final IntField<R> id;
  private final StringField<R> name;
  private final Later<RegionFields.One<R>> region;
  private final IntField<R> regionId;

  /** The fields of a scope. */
  public PlotFields(Scope<Plot> scope) {
    super(scope);
    this.id = new IntField<>(scope, PlotTable.ID);
    this.name = new StringField<>(scope, PlotTable.NAME);
    this.region = new Later<>(
        () -> new RegionFields.One<>(scope.to(PlotTable.REGION, RegionTable::read)));
    this.regionId = new IntField<>(scope, PlotTable.REGION_ID);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code name}: unique. */
  public StringField<R> name() {
    return name;
  }

  /** The {@code Region}, if there is one, whose {@code id} is this record's {@code regionId}. */
  public RegionFields.One<R> region() {
    return region.get();
  }

  /** {@code regionId}: the {@code id} of {@code region}, may be null. */
  public IntField<R> regionId() {
    return regionId;
  }

  /**
   * The fields of a {@link Plot} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends PlotFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Plot> ROOT = new Root<>(Scope.of(PlotTable.MODEL, PlotTable::read));

    private final UniqueIntField<R> id;
    private final UniqueStringField<R> name;

    /** The fields of a scope. */
    public Root(Scope<Plot> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, PlotTable.ID);
      this.name = new UniqueStringField<>(scope, PlotTable.NAME);
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
   * The fields of a {@link Plot} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends PlotFields<R> implements ToOne<R, Plot, Root<In<R>>> {
    private final RelatedOne<R, Plot, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Plot> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Plot, Root<In<R>>> related() {
      return related;
    }
  }
}
