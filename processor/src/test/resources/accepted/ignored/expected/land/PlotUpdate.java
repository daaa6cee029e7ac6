package land;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateOptionalToOne;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Changes to a {@link Plot}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Plot.class)
@NullMarked
public final class PlotUpdate extends Input {
  /** No changes yet. */
  public PlotUpdate() {
    super(PlotTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public PlotUpdate id(int id) {
    set(PlotTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Plot, PlotFields.Root<Plot>, Integer, PlotUpdate> id() {
    return new NumberUpdate<>(this, PlotTable.ID, PlotFields.Root.ROOT);
  }

  /** {@code name}: unique. */
  public PlotUpdate name(String name) {
    set(PlotTable.NAME, name);
    return this;
  }

  /** Where {@code name} is taken from. */
  public ValueUpdate<Plot, PlotFields.Root<Plot>, String, PlotUpdate> name() {
    return new ValueUpdate<>(this, PlotTable.NAME, PlotFields.Root.ROOT);
  }

  /** The {@code Region}, if there is one, whose {@code id} is this record's {@code regionId}. */
  public PlotUpdate region(
      Function<UpdateOptionalToOne<Region, RegionFields.Root<Region>,
          RegionCreate.RequiresName<RegionCreate>, RegionCreate, RegionUpdate>,
          Related<Region>> region) {
    one(PlotTable.REGION, new UpdateOptionalToOne<>(RegionFields.Root.ROOT, RegionCreate::start,
        RegionUpdate::new), region);
    return this;
  }

  /** {@code regionId}: the {@code id} of {@code region}, may be null. */
  public PlotUpdate regionId(@Nullable Integer regionId) {
    set(PlotTable.REGION_ID, regionId);
    return this;
  }

  /** Arithmetic on {@code regionId}. */
  public NumberUpdate<Plot, PlotFields.Root<Plot>, Integer, PlotUpdate> regionId() {
    return new NumberUpdate<>(this, PlotTable.REGION_ID, PlotFields.Root.ROOT);
  }
}
