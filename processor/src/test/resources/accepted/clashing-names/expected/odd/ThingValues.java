package odd;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Input;
import io.prisma4j.query.Related;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What any create of a {@link Thing} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Thing.class)
@NullMarked
public abstract class ThingValues<S extends ThingValues<S>> extends Input {
  ThingValues() {
    super(ThingTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(ThingTable.ID, id);
    return self();
  }

  /** {@code select}: may be null. */
  public S select_(@Nullable String select) {
    set(ThingTable.SELECT, select);
    return self();
  }

  /** {@code model}: may be null. */
  public S model(@Nullable String model) {
    set(ThingTable.MODEL_, model);
    return self();
  }

  /** The {@code Part}, if there is one, whose {@code selfId} is this record's {@code id}. */
  public S include_(
      Function<CreateToOne<Part, PartFields.Root<Part>, PartCreate.RequiresWhere<PartCreate.OfSelf>,
          PartCreate.OfSelf>, Related<Part>> include) {
    one(ThingTable.INCLUDE, new CreateToOne<>(PartFields.Root.ROOT, PartCreate.OfSelf::start),
        include);
    return self();
  }

  /** The {@code Part} records whose {@code whereId} is this record's {@code id}. */
  public S create(
      Consumer<CreateMany<Part, PartFields.Root<Part>, PartCreate.OfWhere,
          PartCreate.OfWhere>> create) {
    many(ThingTable.CREATE, new CreateMany<>(PartFields.Root.ROOT, PartCreate.OfWhere::start),
        create);
    return self();
  }

  /** {@code kindCodec}: may be null. */
  public S kindCodec(@Nullable Kind kindCodec) {
    set(ThingTable.KIND_CODEC_, kindCodec, ThingTable.KIND_CODEC);
    return self();
  }

  /** {@code kind}: {@code SMALL} unless given. */
  public S kind(Kind kind) {
    set(ThingTable.KIND, kind, ThingTable.KIND_CODEC);
    return self();
  }

  /** Takes {@code count} and goes on. */
  record CountStage<N>(ThingValues<?> values, N next) implements ThingCreate.RequiresCount<N> {
    @Override
    public N count_(int count) {
      values.set(ThingTable.COUNT, count);
      return next;
    }
  }

  /** Takes {@code eq} and goes on. */
  record EqStage<N>(ThingValues<?> values, N next) implements ThingCreate.RequiresEq<N> {
    @Override
    public N eq_(String eq) {
      values.set(ThingTable.EQ, eq);
      return next;
    }
  }

  /** Takes {@code is} and goes on. */
  record IsStage<N>(ThingValues<?> values, N next) implements ThingCreate.RequiresIs<N> {
    @Override
    public N is_(boolean is) {
      values.set(ThingTable.IS, is);
      return next;
    }
  }

  /** Takes {@code hash} and goes on. */
  record HashStage<N>(ThingValues<?> values, N next) implements ThingCreate.RequiresHash<N> {
    @Override
    public N hash(String hash) {
      values.set(ThingTable.HASH, hash);
      return next;
    }
  }
}
