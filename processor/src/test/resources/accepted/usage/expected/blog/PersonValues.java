package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What any create of a {@link Person} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Person.class)
@NullMarked
public abstract class PersonValues<S extends PersonValues<S>> extends Input {
  PersonValues() {
    super(PersonTable.MODEL);
  }

  abstract S self();

  /** {@code isAdmin}: {@code false} unless given. */
  public S isAdmin(boolean isAdmin) {
    set(PersonTable.IS_ADMIN, isAdmin);
    return self();
  }

  /** Takes {@code firstName} and goes on. */
  record FirstNameStage<N>(PersonValues<?> values,
      N next) implements PersonCreate.RequiresFirstName<N> {
    @Override
    public N firstName(String firstName) {
      values.set(PersonTable.FIRST_NAME, firstName);
      return next;
    }
  }

  /** Takes {@code lastName} and goes on. */
  record LastNameStage<N>(PersonValues<?> values,
      N next) implements PersonCreate.RequiresLastName<N> {
    @Override
    public N lastName(String lastName) {
      values.set(PersonTable.LAST_NAME, lastName);
      return next;
    }
  }

  /** Takes {@code email} and goes on. */
  record EmailStage<N>(PersonValues<?> values, N next) implements PersonCreate.RequiresEmail<N> {
    @Override
    public N email(String email) {
      values.set(PersonTable.EMAIL, email);
      return next;
    }
  }
}
