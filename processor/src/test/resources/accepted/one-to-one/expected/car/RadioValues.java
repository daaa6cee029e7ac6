package car;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Radio} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Radio.class)
@NullMarked
public abstract class RadioValues<S extends RadioValues<S>> extends Input {
  RadioValues() {
    super(RadioTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(RadioTable.ID, id);
    return self();
  }
}
