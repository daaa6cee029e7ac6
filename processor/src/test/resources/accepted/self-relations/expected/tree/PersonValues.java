package tree;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Input;
import io.prisma4j.query.Related;
import java.util.function.Consumer;
import java.util.function.Function;
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

  /** {@code id}: the primary key, numbered by the database. */
  public S id(int id) {
    set(PersonTable.ID, id);
    return self();
  }

  /** The {@code Person} records whose {@code teacherId} is this record's {@code id}. */
  public S pupils(
      Consumer<CreateMany<Person, PersonFields.Root<Person>,
          PersonCreate.RequiresName<PersonCreate.OfTeacher>, PersonCreate.OfTeacher>> pupils) {
    many(PersonTable.PUPILS, new CreateMany<>(PersonFields.Root.ROOT,
        PersonCreate.OfTeacher::start), pupils);
    return self();
  }

  /**
   * The {@code Person}, if there is one, whose {@code predecessorId} is this record's
   * {@code id}.
   */
  public S successor(
      Function<CreateToOne<Person, PersonFields.Root<Person>,
          PersonCreate.RequiresName<PersonCreate.OfPredecessor>, PersonCreate.OfPredecessor>,
          Related<Person>> successor) {
    one(PersonTable.SUCCESSOR, new CreateToOne<>(PersonFields.Root.ROOT,
        PersonCreate.OfPredecessor::start), successor);
    return self();
  }

  /** Takes {@code name} and goes on. */
  record NameStage<N>(PersonValues<?> values, N next) implements PersonCreate.RequiresName<N> {
    @Override
    public N name(String name) {
      values.set(PersonTable.NAME, name);
      return next;
    }
  }
}
