package tenants;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Contact}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Contact.class)
@NullMarked
public final class ContactCreate extends ContactValues<ContactCreate> {
  private ContactCreate() {}

  /** The first stage of such a record. */
  public static RequiresCode<ContactCreate> start() {
    ContactCreate create = new ContactCreate();
    return new ContactValues.CodeStage<>(create, create);
  }

  @Override
  ContactCreate self() {
    return this;
  }

  /**
   * A {@link Contact} that still needs its {@code code}.
   *
   * @param <N> what comes next
   */
  public interface RequiresCode<N> {
    /** {@code code}: unique. */
    N code(String code);
  }
}
