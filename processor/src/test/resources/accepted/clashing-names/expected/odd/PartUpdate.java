package odd;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateOptionalToOne;
import io.prisma4j.query.UpdateToOne;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Changes to a {@link Part}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Part.class)
@NullMarked
public final class PartUpdate extends Input {
  /** No changes yet. */
  public PartUpdate() {
    super(PartTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public PartUpdate id(int id) {
    set(PartTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Part, PartFields.Root<Part>, Integer, PartUpdate> id() {
    return new NumberUpdate<>(this, PartTable.ID, PartFields.Root.ROOT);
  }

  /** The {@code Thing}, if there is one, whose {@code id} is this record's {@code selfId}. */
  public PartUpdate self_(
      Function<UpdateOptionalToOne<Thing, ThingFields.Root<Thing>,
          ThingCreate.RequiresCount<ThingCreate.RequiresEq<ThingCreate.RequiresIs<
          ThingCreate.RequiresHash<ThingCreate>>>>, ThingCreate, ThingUpdate>,
          Related<Thing>> self) {
    one(PartTable.SELF, new UpdateOptionalToOne<>(ThingFields.Root.ROOT, ThingCreate::start,
        ThingUpdate::new), self);
    return this;
  }

  /** {@code selfId}: unique, the {@code id} of {@code self}, may be null. */
  public PartUpdate selfId(@Nullable Integer selfId) {
    set(PartTable.SELF_ID, selfId);
    return this;
  }

  /** Arithmetic on {@code selfId}. */
  public NumberUpdate<Part, PartFields.Root<Part>, Integer, PartUpdate> selfId() {
    return new NumberUpdate<>(this, PartTable.SELF_ID, PartFields.Root.ROOT);
  }

  /** The {@code Thing} whose {@code id} is this record's {@code whereId}. */
  public PartUpdate where_(
      Function<UpdateToOne<Thing, ThingFields.Root<Thing>,
          ThingCreate.RequiresCount<ThingCreate.RequiresEq<ThingCreate.RequiresIs<
          ThingCreate.RequiresHash<ThingCreate>>>>, ThingCreate, ThingUpdate>,
          Related<Thing>> where) {
    one(PartTable.WHERE, new UpdateToOne<>(ThingFields.Root.ROOT, ThingCreate::start,
        ThingUpdate::new), where);
    return this;
  }

  /** {@code whereId}: the {@code id} of {@code where}. */
  public PartUpdate whereId(int whereId) {
    set(PartTable.WHERE_ID, whereId);
    return this;
  }

  /** Arithmetic on {@code whereId}. */
  public NumberUpdate<Part, PartFields.Root<Part>, Integer, PartUpdate> whereId() {
    return new NumberUpdate<>(this, PartTable.WHERE_ID, PartFields.Root.ROOT);
  }
}
