package tree;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.run.Runner;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The operations on {@link Person}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Person.class)
@NullMarked
@CheckReturnValue
public final class PersonQueries
    extends ModelQueries<Person, PersonFields.Root<Person>, PersonCreate.RequiresName<PersonCreate>,
        PersonCreate, PersonUpdate> {
  /** The operations on one database. */
  public PersonQueries(Runner runner) {
    super(runner, PersonFields.Root.ROOT, PersonCreate::start, PersonUpdate::new);
  }

  /** The {@link Person} that a unique field or a compound key names. */
  public One findUnique(Function<? super PersonFields.Root<Person>, UniqueFilter<Person>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Person, PersonFields.Root<Person>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, PersonFields.Root.ROOT);
    }

    /** The {@code Person}, if there is one, whose {@code id} is this record's {@code teacherId}. */
    public One teacher() {
      return new One(along(PersonTable.TEACHER));
    }

    /** The {@code Person} records whose {@code teacherId} is this record's {@code id}. */
    public FindMany<Person, PersonFields.Root<Person>> pupils() {
      return many(PersonTable.PUPILS, PersonFields.Root.ROOT);
    }

    /**
     * The {@code Person}, if there is one, whose {@code id} is this record's
     * {@code predecessorId}.
     */
    public One predecessor() {
      return new One(along(PersonTable.PREDECESSOR));
    }

    /**
     * The {@code Person}, if there is one, whose {@code predecessorId} is this record's
     * {@code id}.
     */
    public One successor() {
      return new One(along(PersonTable.SUCCESSOR));
    }
  }
}
