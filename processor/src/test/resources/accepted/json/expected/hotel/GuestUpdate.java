package hotel;

import io.prisma4j.Json;
import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.ValueUpdate;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Changes to a {@link Guest}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Guest.class)
@NullMarked
public final class GuestUpdate extends Input {
  /** No changes yet. */
  public GuestUpdate() {
    super(GuestTable.MODEL);
  }

  /** {@code id}: the primary key. */
  public GuestUpdate id(int id) {
    set(GuestTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Guest, GuestFields.Root<Guest>, Integer, GuestUpdate> id() {
    return new NumberUpdate<>(this, GuestTable.ID, GuestFields.Root.ROOT);
  }

  /** {@code settings}: <code>&#123;"theme": "dark"&#125;</code> unless given. */
  public GuestUpdate settings(Json settings) {
    set(GuestTable.SETTINGS, settings);
    return this;
  }

  /** Where {@code settings} is taken from. */
  public ValueUpdate<Guest, GuestFields.Root<Guest>, Json, GuestUpdate> settings() {
    return new ValueUpdate<>(this, GuestTable.SETTINGS, GuestFields.Root.ROOT);
  }

  /** {@code wishes}: stored as {@code JSONB}. */
  public GuestUpdate wishes(Json wishes) {
    set(GuestTable.WISHES, wishes);
    return this;
  }

  /** Where {@code wishes} is taken from. */
  public ValueUpdate<Guest, GuestFields.Root<Guest>, Json, GuestUpdate> wishes() {
    return new ValueUpdate<>(this, GuestTable.WISHES, GuestFields.Root.ROOT);
  }

  /** {@code notes}: may be null. */
  public GuestUpdate notes(@Nullable Json notes) {
    set(GuestTable.NOTES, notes);
    return this;
  }

  /** Where {@code notes} is taken from. */
  public ValueUpdate<Guest, GuestFields.Root<Guest>, Json, GuestUpdate> notes() {
    return new ValueUpdate<>(this, GuestTable.NOTES, GuestFields.Root.ROOT);
  }

  /** {@code bill}: may be null. */
  public GuestUpdate bill(@Nullable Json bill) {
    set(GuestTable.BILL, bill);
    return this;
  }

  /** Where {@code bill} is taken from. */
  public ValueUpdate<Guest, GuestFields.Root<Guest>, Json, GuestUpdate> bill() {
    return new ValueUpdate<>(this, GuestTable.BILL, GuestFields.Root.ROOT);
  }
}
