package land;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.Levels;
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
 * What a query can say about a {@link Region}: {@code r -> r.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Region.class)
@NullMarked
public class RegionFields<R> extends Fields<R, Region> {
  private final IntField<R> id;
  private final StringField<R> name;
  private final ToMany<R, Plot, PlotFields.Root<In<R>>> plots;
  private final ToMany<R, Region, Root<In<R>>> parts;

  /** The fields of a scope. */
  public RegionFields(Scope<Region> scope) {
    super(scope);
    this.id = new IntField<>(scope, RegionTable.ID);
    this.name = new StringField<>(scope, RegionTable.NAME);
    this.plots = new ToMany<>(scope, RegionTable.PLOTS, PlotTable::read, PlotFields.Root::new);
    this.parts = new ToMany<>(scope, RegionTable.PARTS, RegionTable::read, Root::new);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code name}: unique. */
  public StringField<R> name() {
    return name;
  }

  /** The {@code Plot} records whose {@code regionId} is this record's {@code id}. */
  public ToMany<R, Plot, PlotFields.Root<In<R>>> plots() {
    return plots;
  }

  /** The {@code Region} records whose {@code withinId} is this record's {@code id}. */
  public ToMany<R, Region, Root<In<R>>> parts() {
    return parts;
  }

  /**
   * The {@code Region} records whose {@code withinId} is this record's {@code id}. With theirs,
   * to so many levels.
   */
  public ToMany<R, Region, Root<In<R>>> parts(int levels) {
    return Levels.of(parts(), levels);
  }

  /**
   * The fields of a {@link Region} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends RegionFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Region> ROOT = new Root<>(
        Scope.of(RegionTable.MODEL, RegionTable::read));

    private final UniqueIntField<R> id;
    private final UniqueStringField<R> name;

    /** The fields of a scope. */
    public Root(Scope<Region> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, RegionTable.ID);
      this.name = new UniqueStringField<>(scope, RegionTable.NAME);
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
   * The fields of a {@link Region} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends RegionFields<R>
      implements ToOne<R, Region, Root<In<R>>> {
    private final RelatedOne<R, Region, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Region> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Region, Root<In<R>>> related() {
      return related;
    }
  }
}
