package hotel;

import io.prisma4j.Json;
import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What any create of a {@link Guest} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Guest.class)
@NullMarked
public abstract class GuestValues<S extends GuestValues<S>> extends Input {
  GuestValues() {
    super(GuestTable.MODEL);
  }

  abstract S self();

  /** {@code settings}: <code>&#123;"theme": "dark"&#125;</code> unless given. */
  public S settings(Json settings) {
    set(GuestTable.SETTINGS, settings);
    return self();
  }

  /** {@code notes}: may be null. */
  public S notes(@Nullable Json notes) {
    set(GuestTable.NOTES, notes);
    return self();
  }

  /** {@code bill}: may be null. */
  public S bill(@Nullable Json bill) {
    set(GuestTable.BILL, bill);
    return self();
  }

  /** Takes {@code id} and goes on. */
  record IdStage<N>(GuestValues<?> values, N next) implements GuestCreate.RequiresId<N> {
    @Override
    public N id(int id) {
      values.set(GuestTable.ID, id);
      return next;
    }
  }

  /** Takes {@code wishes} and goes on. */
  record WishesStage<N>(GuestValues<?> values, N next) implements GuestCreate.RequiresWishes<N> {
    @Override
    public N wishes(Json wishes) {
      values.set(GuestTable.WISHES, wishes);
      return next;
    }
  }
}
