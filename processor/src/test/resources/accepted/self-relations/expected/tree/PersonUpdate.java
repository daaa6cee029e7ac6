package tree;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.NumberUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateOptionalToOne;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Changes to a {@link Person}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Person.class)
@NullMarked
public final class PersonUpdate extends Input {
  /** No changes yet. */
  public PersonUpdate() {
    super(PersonTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public PersonUpdate id(int id) {
    set(PersonTable.ID, id);
    return this;
  }

  /** Arithmetic on {@code id}. */
  public NumberUpdate<Person, PersonFields.Root<Person>, Integer, PersonUpdate> id() {
    return new NumberUpdate<>(this, PersonTable.ID, PersonFields.Root.ROOT);
  }

  /** {@code name}: required. */
  public PersonUpdate name(String name) {
    set(PersonTable.NAME, name);
    return this;
  }

  /** Where {@code name} is taken from. */
  public ValueUpdate<Person, PersonFields.Root<Person>, String, PersonUpdate> name() {
    return new ValueUpdate<>(this, PersonTable.NAME, PersonFields.Root.ROOT);
  }

  /** The {@code Person}, if there is one, whose {@code id} is this record's {@code teacherId}. */
  public PersonUpdate teacher(
      Function<UpdateOptionalToOne<Person, PersonFields.Root<Person>,
          PersonCreate.RequiresName<PersonCreate>, PersonCreate, PersonUpdate>,
          Related<Person>> teacher) {
    one(PersonTable.TEACHER, new UpdateOptionalToOne<>(PersonFields.Root.ROOT, PersonCreate::start,
        PersonUpdate::new), teacher);
    return this;
  }

  /** {@code teacherId}: the {@code id} of {@code teacher}, may be null. */
  public PersonUpdate teacherId(@Nullable Integer teacherId) {
    set(PersonTable.TEACHER_ID, teacherId);
    return this;
  }

  /** Arithmetic on {@code teacherId}. */
  public NumberUpdate<Person, PersonFields.Root<Person>, Integer, PersonUpdate> teacherId() {
    return new NumberUpdate<>(this, PersonTable.TEACHER_ID, PersonFields.Root.ROOT);
  }

  /** The {@code Person} records whose {@code teacherId} is this record's {@code id}. */
  public PersonUpdate pupils(
      Consumer<UpdateToMany<Person, PersonFields.Root<Person>,
          PersonCreate.RequiresName<PersonCreate.OfTeacher>, PersonCreate.OfTeacher,
          PersonUpdate>> pupils) {
    many(PersonTable.PUPILS, new UpdateToMany<>(PersonFields.Root.ROOT,
        PersonCreate.OfTeacher::start, PersonUpdate::new), pupils);
    return this;
  }

  /**
   * The {@code Person}, if there is one, whose {@code id} is this record's
   * {@code predecessorId}.
   */
  public PersonUpdate predecessor(
      Function<UpdateOptionalToOne<Person, PersonFields.Root<Person>,
          PersonCreate.RequiresName<PersonCreate>, PersonCreate, PersonUpdate>,
          Related<Person>> predecessor) {
    one(PersonTable.PREDECESSOR, new UpdateOptionalToOne<>(PersonFields.Root.ROOT,
        PersonCreate::start, PersonUpdate::new), predecessor);
    return this;
  }

  /** {@code predecessorId}: unique, the {@code id} of {@code predecessor}, may be null. */
  public PersonUpdate predecessorId(@Nullable Integer predecessorId) {
    set(PersonTable.PREDECESSOR_ID, predecessorId);
    return this;
  }

  /** Arithmetic on {@code predecessorId}. */
  public NumberUpdate<Person, PersonFields.Root<Person>, Integer, PersonUpdate> predecessorId() {
    return new NumberUpdate<>(this, PersonTable.PREDECESSOR_ID, PersonFields.Root.ROOT);
  }

  /**
   * The {@code Person}, if there is one, whose {@code predecessorId} is this record's
   * {@code id}.
   */
  public PersonUpdate successor(
      Function<UpdateOptionalToOne<Person, PersonFields.Root<Person>,
          PersonCreate.RequiresName<PersonCreate.OfPredecessor>, PersonCreate.OfPredecessor,
          PersonUpdate>, Related<Person>> successor) {
    one(PersonTable.SUCCESSOR, new UpdateOptionalToOne<>(PersonFields.Root.ROOT,
        PersonCreate.OfPredecessor::start, PersonUpdate::new), successor);
    return this;
  }
}
