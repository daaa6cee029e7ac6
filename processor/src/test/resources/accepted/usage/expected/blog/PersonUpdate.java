package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** Changes to a {@link Person}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Person.class)
@NullMarked
public final class PersonUpdate extends Input {
  /** No changes yet. */
  public PersonUpdate() {
    super(PersonTable.MODEL);
  }

  /** {@code firstName}: part of the primary key. */
  public PersonUpdate firstName(String firstName) {
    set(PersonTable.FIRST_NAME, firstName);
    return this;
  }

  /** {@code lastName}: part of the primary key. */
  public PersonUpdate lastName(String lastName) {
    set(PersonTable.LAST_NAME, lastName);
    return this;
  }

  /** {@code email}: unique. */
  public PersonUpdate email(String email) {
    set(PersonTable.EMAIL, email);
    return this;
  }

  /** {@code isAdmin}: {@code false} unless given. */
  public PersonUpdate isAdmin(boolean isAdmin) {
    set(PersonTable.IS_ADMIN, isAdmin);
    return this;
  }
}
