package hotel;

import io.prisma4j.Json;
import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.JsonUpdate;
import io.prisma4j.query.NumberUpdate;
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

  /** Changes to parts of {@code settings}. */
  public JsonUpdate<Guest, GuestFields.Root<Guest>, Json, GuestUpdate> settings() {
    return new JsonUpdate<>(this, GuestTable.SETTINGS, GuestFields.Root.ROOT);
  }

  /** {@code wishes}: stored as {@code JSONB}. */
  public GuestUpdate wishes(Json wishes) {
    set(GuestTable.WISHES, wishes);
    return this;
  }

  /** Changes to parts of {@code wishes}. */
  public JsonUpdate<Guest, GuestFields.Root<Guest>, Json, GuestUpdate> wishes() {
    return new JsonUpdate<>(this, GuestTable.WISHES, GuestFields.Root.ROOT);
  }

  /** {@code notes}: may be null. */
  public GuestUpdate notes(@Nullable Json notes) {
    set(GuestTable.NOTES, notes);
    return this;
  }

  /** Changes to parts of {@code notes}. */
  public JsonUpdate<Guest, GuestFields.Root<Guest>, Json, GuestUpdate> notes() {
    return new JsonUpdate<>(this, GuestTable.NOTES, GuestFields.Root.ROOT);
  }

  /** {@code bill}: may be null. */
  public GuestUpdate bill(@Nullable Json bill) {
    set(GuestTable.BILL, bill);
    return this;
  }

  /** Changes to parts of {@code bill}. */
  public JsonUpdate<Guest, GuestFields.Root<Guest>, Json, GuestUpdate> bill() {
    return new JsonUpdate<>(this, GuestTable.BILL, GuestFields.Root.ROOT);
  }
}
