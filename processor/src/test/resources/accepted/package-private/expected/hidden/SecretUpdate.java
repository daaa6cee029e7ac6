package hidden;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.ValueUpdate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Secret}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Secret.class)
@NullMarked
final class SecretUpdate extends Input {
  /** No changes yet. */
  public SecretUpdate() {
    super(SecretTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public SecretUpdate id(int id) {
    set(SecretTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Secret, SecretFields.Root<Secret>, Integer, SecretUpdate> id() {
    return new NumberUpdate<>(this, SecretTable.ID, SecretFields.Root.ROOT);
  }

  /** {@code text}: required. */
  public SecretUpdate text(String text) {
    set(SecretTable.TEXT, text);
    return this;
  }

  /** Where {@code text} is taken from. */
  public ValueUpdate<Secret, SecretFields.Root<Secret>, String, SecretUpdate> text() {
    return new ValueUpdate<>(this, SecretTable.TEXT, SecretFields.Root.ROOT);
  }
}
