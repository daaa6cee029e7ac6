package odd;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateOptionalToOne;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Changes to a {@link Thing}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Thing.class)
@NullMarked
public final class ThingUpdate extends Input {
  /** No changes yet. */
  public ThingUpdate() {
    super(ThingTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public ThingUpdate id(int id) {
    set(ThingTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Thing, ThingFields.Root<Thing>, Integer, ThingUpdate> id() {
    return new NumberUpdate<>(this, ThingTable.ID, ThingFields.Root.ROOT);
  }

  /** {@code count}: required. */
  public ThingUpdate count_(int count) {
    set(ThingTable.COUNT, count);
    return this;
  }

  /** Arithmetic on {@code count}. */
  public NumberUpdate<Thing, ThingFields.Root<Thing>, Integer, ThingUpdate> count_() {
    return new NumberUpdate<>(this, ThingTable.COUNT, ThingFields.Root.ROOT);
  }

  /** {@code select}: may be null. */
  public ThingUpdate select_(@Nullable String select) {
    set(ThingTable.SELECT, select);
    return this;
  }

  /** Where {@code select} is taken from. */
  public ValueUpdate<Thing, ThingFields.Root<Thing>, String, ThingUpdate> select_() {
    return new ValueUpdate<>(this, ThingTable.SELECT, ThingFields.Root.ROOT);
  }

  /** {@code eq}: required. */
  public ThingUpdate eq_(String eq) {
    set(ThingTable.EQ, eq);
    return this;
  }

  /** Where {@code eq} is taken from. */
  public ValueUpdate<Thing, ThingFields.Root<Thing>, String, ThingUpdate> eq_() {
    return new ValueUpdate<>(this, ThingTable.EQ, ThingFields.Root.ROOT);
  }

  /** {@code is}: required. */
  public ThingUpdate is_(boolean is) {
    set(ThingTable.IS, is);
    return this;
  }

  /** Where {@code is} is taken from. */
  public ValueUpdate<Thing, ThingFields.Root<Thing>, Boolean, ThingUpdate> is_() {
    return new ValueUpdate<>(this, ThingTable.IS, ThingFields.Root.ROOT);
  }

  /** {@code model}: may be null. */
  public ThingUpdate model(@Nullable String model) {
    set(ThingTable.MODEL_, model);
    return this;
  }

  /** Where {@code model} is taken from. */
  public ValueUpdate<Thing, ThingFields.Root<Thing>, String, ThingUpdate> model() {
    return new ValueUpdate<>(this, ThingTable.MODEL_, ThingFields.Root.ROOT);
  }

  /** {@code hash}: required. */
  public ThingUpdate hash(String hash) {
    set(ThingTable.HASH, hash);
    return this;
  }

  /** Where {@code hash} is taken from. */
  public ValueUpdate<Thing, ThingFields.Root<Thing>, String, ThingUpdate> hash() {
    return new ValueUpdate<>(this, ThingTable.HASH, ThingFields.Root.ROOT);
  }

  /** The {@code Part}, if there is one, whose {@code selfId} is this record's {@code id}. */
  public ThingUpdate include_(
      Function<UpdateOptionalToOne<Part, PartFields.Root<Part>,
          PartCreate.RequiresWhere<PartCreate.OfSelf>, PartCreate.OfSelf, PartUpdate>,
          Related<Part>> include) {
    one(ThingTable.INCLUDE, new UpdateOptionalToOne<>(PartFields.Root.ROOT,
        PartCreate.OfSelf::start, PartUpdate::new), include);
    return this;
  }

  /** The {@code Part} records whose {@code whereId} is this record's {@code id}. */
  public ThingUpdate create(
      Consumer<UpdateToMany<Part, PartFields.Root<Part>, PartCreate.OfWhere, PartCreate.OfWhere,
          PartUpdate>> create) {
    many(ThingTable.CREATE, new UpdateToMany<>(PartFields.Root.ROOT, PartCreate.OfWhere::start,
        PartUpdate::new), create);
    return this;
  }

  /** {@code kindCodec}: may be null. */
  public ThingUpdate kindCodec(@Nullable Kind kindCodec) {
    set(ThingTable.KIND_CODEC_, kindCodec, ThingTable.KIND_CODEC);
    return this;
  }

  /** Where {@code kindCodec} is taken from. */
  public ValueUpdate<Thing, ThingFields.Root<Thing>, Kind, ThingUpdate> kindCodec() {
    return new ValueUpdate<>(this, ThingTable.KIND_CODEC_, ThingFields.Root.ROOT);
  }

  /** {@code kind}: {@code SMALL} unless given. */
  public ThingUpdate kind(Kind kind) {
    set(ThingTable.KIND, kind, ThingTable.KIND_CODEC);
    return this;
  }

  /** Where {@code kind} is taken from. */
  public ValueUpdate<Thing, ThingFields.Root<Thing>, Kind, ThingUpdate> kind() {
    return new ValueUpdate<>(this, ThingTable.KIND, ThingFields.Root.ROOT);
  }
}
