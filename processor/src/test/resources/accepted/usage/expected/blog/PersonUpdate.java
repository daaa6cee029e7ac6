package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.ValueUpdate;
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

  /** Where {@code firstName} is taken from. */
  public ValueUpdate<Person, PersonFields.Root<Person>, String, PersonUpdate> firstName() {
    return new ValueUpdate<>(this, PersonTable.FIRST_NAME, PersonFields.Root.ROOT);
  }

  /** {@code lastName}: part of the primary key. */
  public PersonUpdate lastName(String lastName) {
    set(PersonTable.LAST_NAME, lastName);
    return this;
  }

  /** Where {@code lastName} is taken from. */
  public ValueUpdate<Person, PersonFields.Root<Person>, String, PersonUpdate> lastName() {
    return new ValueUpdate<>(this, PersonTable.LAST_NAME, PersonFields.Root.ROOT);
  }

  /** {@code email}: unique. */
  public PersonUpdate email(String email) {
    set(PersonTable.EMAIL, email);
    return this;
  }

  /** Where {@code email} is taken from. */
  public ValueUpdate<Person, PersonFields.Root<Person>, String, PersonUpdate> email() {
    return new ValueUpdate<>(this, PersonTable.EMAIL, PersonFields.Root.ROOT);
  }

  /** {@code isAdmin}: {@code false} unless given. */
  public PersonUpdate isAdmin(boolean isAdmin) {
    set(PersonTable.IS_ADMIN, isAdmin);
    return this;
  }

  /** Where {@code isAdmin} is taken from. */
  public ValueUpdate<Person, PersonFields.Root<Person>, Boolean, PersonUpdate> isAdmin() {
    return new ValueUpdate<>(this, PersonTable.IS_ADMIN, PersonFields.Root.ROOT);
  }
}
