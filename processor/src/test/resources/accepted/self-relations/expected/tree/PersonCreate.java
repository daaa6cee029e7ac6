package tree;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A new {@link Person}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Person.class)
@NullMarked
public final class PersonCreate extends PersonValues<PersonCreate> {
  private PersonCreate() {}

  /** The first stage of such a record. */
  public static RequiresName<PersonCreate> start() {
    PersonCreate create = new PersonCreate();
    return new PersonValues.NameStage<>(create, create);
  }

  @Override
  PersonCreate self() {
    return this;
  }

  /** The {@code Person}, if there is one, whose {@code id} is this record's {@code teacherId}. */
  public PersonCreate teacher(
      Function<CreateToOne<Person, PersonFields.Root<Person>, RequiresName<PersonCreate>,
          PersonCreate>, Related<Person>> teacher) {
    one(PersonTable.TEACHER, new CreateToOne<>(PersonFields.Root.ROOT, PersonCreate::start),
        teacher);
    return this;
  }

  /** {@code teacherId}: the {@code id} of {@code teacher}, may be null. */
  public PersonCreate teacherId(@Nullable Integer teacherId) {
    set(PersonTable.TEACHER_ID, teacherId);
    return this;
  }

  /**
   * The {@code Person}, if there is one, whose {@code id} is this record's
   * {@code predecessorId}.
   */
  public PersonCreate predecessor(
      Function<CreateToOne<Person, PersonFields.Root<Person>, RequiresName<PersonCreate>,
          PersonCreate>, Related<Person>> predecessor) {
    one(PersonTable.PREDECESSOR, new CreateToOne<>(PersonFields.Root.ROOT, PersonCreate::start),
        predecessor);
    return this;
  }

  /** {@code predecessorId}: unique, the {@code id} of {@code predecessor}, may be null. */
  public PersonCreate predecessorId(@Nullable Integer predecessorId) {
    set(PersonTable.PREDECESSOR_ID, predecessorId);
    return this;
  }

  /** A {@link Person} created under {@code Person.pupils}: its {@code teacher} is known. */
  public static final class OfTeacher extends PersonValues<OfTeacher> {
    private OfTeacher() {}

    /** The first stage of such a record. */
    public static RequiresName<OfTeacher> start() {
      OfTeacher create = new OfTeacher();
      return new PersonValues.NameStage<>(create, create);
    }

    @Override
    OfTeacher self() {
      return this;
    }

    /**
     * The {@code Person}, if there is one, whose {@code id} is this record's
     * {@code predecessorId}.
     */
    public OfTeacher predecessor(
        Function<CreateToOne<Person, PersonFields.Root<Person>, RequiresName<PersonCreate>,
            PersonCreate>, Related<Person>> predecessor) {
      one(PersonTable.PREDECESSOR, new CreateToOne<>(PersonFields.Root.ROOT, PersonCreate::start),
          predecessor);
      return this;
    }

    /** {@code predecessorId}: unique, the {@code id} of {@code predecessor}, may be null. */
    public OfTeacher predecessorId(@Nullable Integer predecessorId) {
      set(PersonTable.PREDECESSOR_ID, predecessorId);
      return this;
    }
  }

  /** A {@link Person} created under {@code Person.successor}: its {@code predecessor} is known. */
  public static final class OfPredecessor extends PersonValues<OfPredecessor> {
    private OfPredecessor() {}

    /** The first stage of such a record. */
    public static RequiresName<OfPredecessor> start() {
      OfPredecessor create = new OfPredecessor();
      return new PersonValues.NameStage<>(create, create);
    }

    @Override
    OfPredecessor self() {
      return this;
    }

    /** The {@code Person}, if there is one, whose {@code id} is this record's {@code teacherId}. */
    public OfPredecessor teacher(
        Function<CreateToOne<Person, PersonFields.Root<Person>, RequiresName<PersonCreate>,
            PersonCreate>, Related<Person>> teacher) {
      one(PersonTable.TEACHER, new CreateToOne<>(PersonFields.Root.ROOT, PersonCreate::start),
          teacher);
      return this;
    }

    /** {@code teacherId}: the {@code id} of {@code teacher}, may be null. */
    public OfPredecessor teacherId(@Nullable Integer teacherId) {
      set(PersonTable.TEACHER_ID, teacherId);
      return this;
    }
  }

  /**
   * A {@link Person} that still needs its {@code name}.
   *
   * @param <N> what comes next
   */
  public interface RequiresName<N> {
    /** {@code name}: required. */
    N name(String name);
  }
}
