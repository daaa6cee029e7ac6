package hotel;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Guest}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Guest.class)
@NullMarked
public final class GuestCreate extends GuestValues<GuestCreate> {
  private GuestCreate() {}

  /** The first stage of such a record. */
  public static RequiresId<GuestCreate> start() {
    GuestCreate create = new GuestCreate();
    return new GuestValues.IdStage<>(create, create);
  }

  @Override
  GuestCreate self() {
    return this;
  }

  /**
   * A {@link Guest} that still needs its {@code id}.
   *
   * @param <N> what comes next
   */
  public interface RequiresId<N> {
    /** {@code id}: the primary key. */
    N id(int id);
  }
}
