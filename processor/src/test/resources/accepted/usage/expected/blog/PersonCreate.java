package blog;

import io.prisma4j.annotation.GeneratedCode;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** A new {@link Person}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Person.class)
@NullMarked
public final class PersonCreate extends PersonValues<PersonCreate> {
  private PersonCreate() {}

  /** The first stage of such a record. */
  public static RequiresFirstName<RequiresLastName<RequiresEmail<PersonCreate>>> start() {
    PersonCreate create = new PersonCreate();
    return new PersonValues.FirstNameStage<>(create, new PersonValues.LastNameStage<>(create,
        new PersonValues.EmailStage<>(create, create)));
  }

  @Override
  PersonCreate self() {
    return this;
  }

  /**
   * A {@link Person} that still needs its {@code firstName}.
   *
   * @param <N> what comes next
   */
  public interface RequiresFirstName<N> {
    /** {@code firstName}: part of the primary key. */
    N firstName(String firstName);
  }

  /**
   * A {@link Person} that still needs its {@code lastName}.
   *
   * @param <N> what comes next
   */
  public interface RequiresLastName<N> {
    /** {@code lastName}: part of the primary key. */
    N lastName(String lastName);
  }

  /**
   * A {@link Person} that still needs its {@code email}.
   *
   * @param <N> what comes next
   */
  public interface RequiresEmail<N> {
    /** {@code email}: unique. */
    N email(String email);
  }
}
