package taxi;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Changes to a {@link Driver}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Driver.class)
@NullMarked
public final class DriverUpdate extends Input {
  /** No changes yet. */
  public DriverUpdate() {
    super(DriverTable.MODEL);
  }

  /** {@code id}: the primary key. */
  public DriverUpdate id(int id) {
    set(DriverTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Driver, DriverFields.Root<Driver>, Integer, DriverUpdate> id() {
    return new NumberUpdate<>(this, DriverTable.ID, DriverFields.Root.ROOT);
  }

  /** {@code name}: required. */
  public DriverUpdate name(String name) {
    set(DriverTable.NAME, name);
    return this;
  }

  /** Where {@code name} is taken from. */
  public ValueUpdate<Driver, DriverFields.Root<Driver>, String, DriverUpdate> name() {
    return new ValueUpdate<>(this, DriverTable.NAME, DriverFields.Root.ROOT);
  }

  /** {@code age}: may be null. */
  public DriverUpdate age(@Nullable Integer age) {
    set(DriverTable.AGE, age);
    return this;
  }

  /** Arithmetic on {@code age}. */
  public NumberUpdate<Driver, DriverFields.Root<Driver>, Integer, DriverUpdate> age() {
    return new NumberUpdate<>(this, DriverTable.AGE, DriverFields.Root.ROOT);
  }

  /** The {@code Trip} records whose {@code driverId} is this record's {@code id}. */
  public DriverUpdate trips(
      Consumer<UpdateToMany<Trip, TripFields.Root<Trip>,
          TripCreate.RequiresId<TripCreate.RequiresSeats<TripCreate.RequiresMetres<
          TripCreate.RequiresMicros<TripCreate.RequiresLitres<TripCreate.RequiresFare<
          TripCreate.RequiresStartedAt<TripCreate.RequiresKind<TripCreate.RequiresOrigin<
          TripCreate.OfDriver>>>>>>>>>, TripCreate.OfDriver, TripUpdate>> trips) {
    many(DriverTable.TRIPS, new UpdateToMany<>(TripFields.Root.ROOT, TripCreate.OfDriver::start,
        TripUpdate::new), trips);
    return this;
  }
}
