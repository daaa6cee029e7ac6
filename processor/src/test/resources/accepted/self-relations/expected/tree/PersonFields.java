package tree;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.Inclusion;
import io.prisma4j.query.IntField;
import io.prisma4j.query.Later;
import io.prisma4j.query.Levels;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToMany;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Person}: {@code p -> p.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Person.class)
@NullMarked
public class PersonFields<R> extends Fields<R, Person> {
  private final IntField<R> id;
  private final StringField<R> name;
  private final Later<One<R>> teacher;
  private final IntField<R> teacherId;
  private final ToMany<R, Person, Root<In<R>>> pupils;
  private final Later<One<R>> predecessor;
  private final IntField<R> predecessorId;
  private final Later<One<R>> successor;

  /** The fields of a scope. */
  public PersonFields(Scope<Person> scope) {
    super(scope);
    this.id = new IntField<>(scope, PersonTable.ID);
    this.name = new StringField<>(scope, PersonTable.NAME);
    this.teacher = new Later<>(() -> new One<>(scope.to(PersonTable.TEACHER, PersonTable::read)));
    this.teacherId = new IntField<>(scope, PersonTable.TEACHER_ID);
    this.pupils = new ToMany<>(scope, PersonTable.PUPILS, PersonTable::read, Root::new);
    this.predecessor = new Later<>(
        () -> new One<>(scope.to(PersonTable.PREDECESSOR, PersonTable::read)));
    this.predecessorId = new IntField<>(scope, PersonTable.PREDECESSOR_ID);
    this.successor = new Later<>(
        () -> new One<>(scope.to(PersonTable.SUCCESSOR, PersonTable::read)));
  }

  /** {@code id}: the primary key, numbered by the database. */
  public IntField<R> id() {
    return id;
  }

  /** {@code name}: required. */
  public StringField<R> name() {
    return name;
  }

  /** The {@code Person}, if there is one, whose {@code id} is this record's {@code teacherId}. */
  public One<R> teacher() {
    return teacher.get();
  }

  /**
   * The {@code Person}, if there is one, whose {@code id} is this record's {@code teacherId}.
   * With its own, to so many levels.
   */
  public Inclusion<R> teacher(int levels) {
    return Levels.of(teacher(), levels);
  }

  /** {@code teacherId}: the {@code id} of {@code teacher}, may be null. */
  public IntField<R> teacherId() {
    return teacherId;
  }

  /** The {@code Person} records whose {@code teacherId} is this record's {@code id}. */
  public ToMany<R, Person, Root<In<R>>> pupils() {
    return pupils;
  }

  /**
   * The {@code Person} records whose {@code teacherId} is this record's {@code id}. With theirs,
   * to so many levels.
   */
  public ToMany<R, Person, Root<In<R>>> pupils(int levels) {
    return Levels.of(pupils(), levels);
  }

  /**
   * The {@code Person}, if there is one, whose {@code id} is this record's
   * {@code predecessorId}.
   */
  public One<R> predecessor() {
    return predecessor.get();
  }

  /**
   * The {@code Person}, if there is one, whose {@code id} is this record's
   * {@code predecessorId}. With its own, to so many levels.
   */
  public Inclusion<R> predecessor(int levels) {
    return Levels.of(predecessor(), levels);
  }

  /** {@code predecessorId}: unique, the {@code id} of {@code predecessor}, may be null. */
  public IntField<R> predecessorId() {
    return predecessorId;
  }

  /**
   * The {@code Person}, if there is one, whose {@code predecessorId} is this record's
   * {@code id}.
   */
  public One<R> successor() {
    return successor.get();
  }

  /**
   * The {@code Person}, if there is one, whose {@code predecessorId} is this record's
   * {@code id}. With its own, to so many levels.
   */
  public Inclusion<R> successor(int levels) {
    return Levels.of(successor(), levels);
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

    private final UniqueIntField<R> id;
    private final UniqueIntField<R> predecessorId;

    /** The fields of a scope. */
    public Root(Scope<Person> scope) {
      super(scope);
      this.id = new UniqueIntField<>(scope, PersonTable.ID);
      this.predecessorId = new UniqueIntField<>(scope, PersonTable.PREDECESSOR_ID);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueIntField<R> id() {
      return id;
    }

    /** {@code predecessorId}: unique, the {@code id} of {@code predecessor}, may be null. */
    @Override
    public UniqueIntField<R> predecessorId() {
      return predecessorId;
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
