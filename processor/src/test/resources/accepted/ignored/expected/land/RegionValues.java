package land;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.ConnectMany;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.Input;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Region} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Region.class)
@NullMarked
public abstract class RegionValues<S extends RegionValues<S>> extends Input {
  RegionValues() {
    super(RegionTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(RegionTable.ID, id);
    return self();
  }

  /** The {@code Plot} records whose {@code regionId} is this record's {@code id}. */
  public S plots(Consumer<ConnectMany<Plot, PlotFields.Root<Plot>>> plots) {
    many(RegionTable.PLOTS, new ConnectMany<>(PlotFields.Root.ROOT), plots);
    return self();
  }

  /** The {@code Region} records whose {@code withinId} is this record's {@code id}. */
  public S parts(
      Consumer<CreateMany<Region, RegionFields.Root<Region>,
          RegionCreate.RequiresName<RegionCreate.OfWithin>, RegionCreate.OfWithin>> parts) {
    many(RegionTable.PARTS, new CreateMany<>(RegionFields.Root.ROOT, RegionCreate.OfWithin::start),
        parts);
    return self();
  }

  /** Takes {@code name} and goes on. */
  record NameStage<N>(RegionValues<?> values, N next) implements RegionCreate.RequiresName<N> {
    @Override
    public N name(String name) {
      values.set(RegionTable.NAME, name);
      return next;
    }
  }
}
