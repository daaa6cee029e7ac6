package odd;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Input;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Part} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Part.class)
@NullMarked
public abstract class PartValues<S extends PartValues<S>> extends Input {
  PartValues() {
    super(PartTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(PartTable.ID, id);
    return self();
  }

  /** Takes {@code where} and goes on. */
  record WhereStage<N>(PartValues<?> values, N next) implements PartCreate.RequiresWhere<N> {
    @Override
    public N where_(
        Function<CreateToOne<Thing, ThingFields.Root<Thing>,
            ThingCreate.RequiresCount<ThingCreate.RequiresEq<ThingCreate.RequiresIs<
            ThingCreate.RequiresHash<ThingCreate>>>>, ThingCreate>, Related<Thing>> where) {
      values.one(PartTable.WHERE, new CreateToOne<>(ThingFields.Root.ROOT, ThingCreate::start),
          where);
      return next;
    }

    @Override
    public N whereId(int whereId) {
      values.set(PartTable.WHERE_ID, whereId);
      return next;
    }
  }
}
