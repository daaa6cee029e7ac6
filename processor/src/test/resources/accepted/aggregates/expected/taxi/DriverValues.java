package taxi;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.Input;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What any create of a {@link Driver} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Driver.class)
@NullMarked
public abstract class DriverValues<S extends DriverValues<S>> extends Input {
  DriverValues() {
    super(DriverTable.MODEL);
  }

  abstract S self();

  /** {@code age}: may be null. */
  public S age(@Nullable Integer age) {
    set(DriverTable.AGE, age);
    return self();
  }

  /** The {@code Trip} records whose {@code driverId} is this record's {@code id}. */
  public S trips(
      Consumer<CreateMany<Trip, TripFields.Root<Trip>,
          TripCreate.RequiresId<TripCreate.RequiresSeats<TripCreate.RequiresMetres<
          TripCreate.RequiresMicros<TripCreate.RequiresLitres<TripCreate.RequiresFare<
          TripCreate.RequiresStartedAt<TripCreate.RequiresKind<TripCreate.RequiresOrigin<
          TripCreate.OfDriver>>>>>>>>>, TripCreate.OfDriver>> trips) {
    many(DriverTable.TRIPS, new CreateMany<>(TripFields.Root.ROOT, TripCreate.OfDriver::start),
        trips);
    return self();
  }

  /** Takes {@code id} and goes on. */
  record IdStage<N>(DriverValues<?> values, N next) implements DriverCreate.RequiresId<N> {
    @Override
    public N id(int id) {
      values.set(DriverTable.ID, id);
      return next;
    }
  }

  /** Takes {@code name} and goes on. */
  record NameStage<N>(DriverValues<?> values, N next) implements DriverCreate.RequiresName<N> {
    @Override
    public N name(String name) {
      values.set(DriverTable.NAME, name);
      return next;
    }
  }
}
