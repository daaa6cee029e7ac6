package odd;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A new {@link Part}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Part.class)
@NullMarked
public final class PartCreate extends PartValues<PartCreate> {
  private PartCreate() {}

  /** The first stage of such a record. */
  public static RequiresWhere<PartCreate> start() {
    PartCreate create = new PartCreate();
    return new PartValues.WhereStage<>(create, create);
  }

  @Override
  PartCreate self() {
    return this;
  }

  /** The {@code Thing}, if there is one, whose {@code id} is this record's {@code selfId}. */
  public PartCreate self_(
      Function<CreateToOne<Thing, ThingFields.Root<Thing>,
          ThingCreate.RequiresCount<ThingCreate.RequiresEq<ThingCreate.RequiresIs<
          ThingCreate.RequiresHash<ThingCreate>>>>, ThingCreate>, Related<Thing>> self) {
    one(PartTable.SELF, new CreateToOne<>(ThingFields.Root.ROOT, ThingCreate::start), self);
    return this;
  }

  /** {@code selfId}: unique, the {@code id} of {@code self}, may be null. */
  public PartCreate selfId(@Nullable Integer selfId) {
    set(PartTable.SELF_ID, selfId);
    return this;
  }

  /** A {@link Part} created under {@code Thing.include}: its {@code self} is known. */
  public static final class OfSelf extends PartValues<OfSelf> {
    private OfSelf() {}

    /** The first stage of such a record. */
    public static RequiresWhere<OfSelf> start() {
      OfSelf create = new OfSelf();
      return new PartValues.WhereStage<>(create, create);
    }

    @Override
    OfSelf self() {
      return this;
    }
  }

  /** A {@link Part} created under {@code Thing.create}: its {@code where} is known. */
  public static final class OfWhere extends PartValues<OfWhere> {
    private OfWhere() {}

    /** The first stage of such a record. */
    public static OfWhere start() {
      return new OfWhere();
    }

    @Override
    OfWhere self() {
      return this;
    }

    /** The {@code Thing}, if there is one, whose {@code id} is this record's {@code selfId}. */
    public OfWhere self_(
        Function<CreateToOne<Thing, ThingFields.Root<Thing>,
            ThingCreate.RequiresCount<ThingCreate.RequiresEq<ThingCreate.RequiresIs<
            ThingCreate.RequiresHash<ThingCreate>>>>, ThingCreate>, Related<Thing>> self) {
      one(PartTable.SELF, new CreateToOne<>(ThingFields.Root.ROOT, ThingCreate::start), self);
      return this;
    }

    /** {@code selfId}: unique, the {@code id} of {@code self}, may be null. */
    public OfWhere selfId(@Nullable Integer selfId) {
      set(PartTable.SELF_ID, selfId);
      return this;
    }
  }

  /**
   * A {@link Part} that still needs its {@code where}.
   *
   * @param <N> what comes next
   */
  public interface RequiresWhere<N> {
    /** The {@code Thing} whose {@code id} is this record's {@code whereId}. */
    N where_(
        Function<CreateToOne<Thing, ThingFields.Root<Thing>,
            ThingCreate.RequiresCount<ThingCreate.RequiresEq<ThingCreate.RequiresIs<
            ThingCreate.RequiresHash<ThingCreate>>>>, ThingCreate>, Related<Thing>> where);

    /** {@code whereId}: the {@code id} of {@code where}. */
    N whereId(int whereId);
  }
}
