package land;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Region}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Region.class)
@NullMarked
public final class RegionCreate extends RegionValues<RegionCreate> {
  private RegionCreate() {}

  /** The first stage of such a record. */
  public static RequiresName<RegionCreate> start() {
    RegionCreate create = new RegionCreate();
    return new RegionValues.NameStage<>(create, create);
  }

  @Override
  RegionCreate self() {
    return this;
  }

  /** A {@link Region} created under {@code Region.parts}: its {@code within} is known. */
  public static final class OfWithin extends RegionValues<OfWithin> {
    private OfWithin() {}

    /** The first stage of such a record. */
    public static RequiresName<OfWithin> start() {
      OfWithin create = new OfWithin();
      return new RegionValues.NameStage<>(create, create);
    }

    @Override
    OfWithin self() {
      return this;
    }
  }

  /**
   * A {@link Region} that still needs its {@code name}.
   *
   * @param <N> what comes next
   */
  public interface RequiresName<N> {
    /** {@code name}: unique. */
    N name(String name);
  }
}
