package hidden;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Secret} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Secret.class)
@NullMarked
abstract class SecretValues<S extends SecretValues<S>> extends Input {
  SecretValues() {
    super(SecretTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(SecretTable.ID, id);
    return self();
  }

  /** Takes {@code text} and goes on. */
  record TextStage<N>(SecretValues<?> values, N next) implements SecretCreate.RequiresText<N> {
    @Override
    public N text(String text) {
      values.set(SecretTable.TEXT, text);
      return next;
    }
  }
}
