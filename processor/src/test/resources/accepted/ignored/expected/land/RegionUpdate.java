package land;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.ChangeMany;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Region}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Region.class)
@NullMarked
public final class RegionUpdate extends Input {
  /** No changes yet. */
  public RegionUpdate() {
    super(RegionTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public RegionUpdate id(int id) {
    set(RegionTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Region, RegionFields.Root<Region>, Integer, RegionUpdate> id() {
    return new NumberUpdate<>(this, RegionTable.ID, RegionFields.Root.ROOT);
  }

  /** {@code name}: unique. */
  public RegionUpdate name(String name) {
    set(RegionTable.NAME, name);
    return this;
  }

  /** Where {@code name} is taken from. */
  public ValueUpdate<Region, RegionFields.Root<Region>, String, RegionUpdate> name() {
    return new ValueUpdate<>(this, RegionTable.NAME, RegionFields.Root.ROOT);
  }

  /** The {@code Plot} records whose {@code regionId} is this record's {@code id}. */
  public RegionUpdate plots(Consumer<ChangeMany<Plot, PlotFields.Root<Plot>, PlotUpdate>> plots) {
    many(RegionTable.PLOTS, new ChangeMany<>(PlotFields.Root.ROOT, PlotUpdate::new), plots);
    return this;
  }

  /** The {@code Region} records whose {@code withinId} is this record's {@code id}. */
  public RegionUpdate parts(
      Consumer<UpdateToMany<Region, RegionFields.Root<Region>,
          RegionCreate.RequiresName<RegionCreate.OfWithin>, RegionCreate.OfWithin,
          RegionUpdate>> parts) {
    many(RegionTable.PARTS, new UpdateToMany<>(RegionFields.Root.ROOT, RegionCreate.OfWithin::start,
        RegionUpdate::new), parts);
    return this;
  }
}
