package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.BooleanField;
import io.prisma4j.query.CompoundKey;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.UniqueStringField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Person}: {@code p -> p.firstName().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Person.class)
@NullMarked
public class PersonFields<R> extends Fields<R, Person> {
  private final StringField<R> firstName;
  private final StringField<R> lastName;
  private final StringField<R> email;
  private final BooleanField<R> isAdmin;

  /** The fields of a scope. */
  public PersonFields(Scope<Person> scope) {
    super(scope);
    this.firstName = new StringField<>(scope, PersonTable.FIRST_NAME);
    this.lastName = new StringField<>(scope, PersonTable.LAST_NAME);
    this.email = new StringField<>(scope, PersonTable.EMAIL);
    this.isAdmin = new BooleanField<>(scope, PersonTable.IS_ADMIN);
  }

  /** {@code firstName}: part of the primary key. */
  public StringField<R> firstName() {
    return firstName;
  }

  /** {@code lastName}: part of the primary key. */
  public StringField<R> lastName() {
    return lastName;
  }

  /** {@code email}: unique. */
  public StringField<R> email() {
    return email;
  }

  /** {@code isAdmin}: {@code false} unless given. */
  public BooleanField<R> isAdmin() {
    return isAdmin;
  }

  /**
   * The key of {@code firstName} and {@code lastName}.
   *
   * @param <R> the scope of the lambda
   */
  public static final class FirstNameLastName<R> extends CompoundKey<R> {
    FirstNameLastName(Scope<Person> scope) {
      super(scope, "firstNameLastName");
    }

    /** The {@link Person} with these values. */
    public UniqueFilter<R> eq(String firstName, String lastName) {
      return where(firstName, lastName);
    }
  }

  /**
   * The fields of a {@link Person} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends PersonFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Person> ROOT = new Root<>(
        Scope.of(PersonTable.MODEL, PersonTable::read));

    private final UniqueStringField<R> email;
    private final FirstNameLastName<R> firstNameLastName;

    /** The fields of a scope. */
    public Root(Scope<Person> scope) {
      super(scope);
      this.email = new UniqueStringField<>(scope, PersonTable.EMAIL);
      this.firstNameLastName = new FirstNameLastName<>(scope);
    }

    /** {@code email}: unique. */
    @Override
    public UniqueStringField<R> email() {
      return email;
    }

    /** The primary key: {@code firstName} and {@code lastName}. */
    public FirstNameLastName<R> firstNameLastName() {
      return firstNameLastName;
    }
  }

  /**
   * The fields of a {@link Person} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends PersonFields<R>
      implements ToOne<R, Person, Root<In<R>>> {
    private final RelatedOne<R, Person, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Person> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Person, Root<In<R>>> related() {
      return related;
    }
  }
}
