package tree;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindMany;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Walkable;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteOptional;
import io.prisma4j.query.WriteRelated;
import io.prisma4j.query.WriteWalk;
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
        PersonCreate, PersonUpdate, PersonFields<New<Person>>, PersonQueries.WrittenOne> {
  /** The operations on one database. */
  public PersonQueries(Runner runner) {
    super(runner, PersonFields.Root.ROOT, PersonCreate::start, PersonUpdate::new, PersonFields::new,
        WrittenOne::new);
  }

  /** The {@link Person} that a unique field or a compound key names. */
  @Override
  public One findUnique(Function<? super PersonFields.Root<Person>, UniqueFilter<Person>> where) {
    return new One(walk(where));
  }

  /** The first {@link Person} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Person} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Person}, if there is one, whose {@code id} is this record's {@code teacherId}. */
    default One teacher() {
      return new One(walk().along(PersonTable.TEACHER));
    }

    /** The {@code Person} records whose {@code teacherId} is this record's {@code id}. */
    default FindMany<Person, PersonFields.Root<Person>> pupils() {
      return walk().many(PersonTable.PUPILS, PersonFields.Root.ROOT);
    }

    /**
     * The {@code Person}, if there is one, whose {@code id} is this record's
     * {@code predecessorId}.
     */
    default One predecessor() {
      return new One(walk().along(PersonTable.PREDECESSOR));
    }

    /**
     * The {@code Person}, if there is one, whose {@code predecessorId} is this record's
     * {@code id}.
     */
    default One successor() {
      return new One(walk().along(PersonTable.SUCCESSOR));
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Person, PersonFields.Root<Person>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, PersonFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Person, PersonFields.Root<Person>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Person, PersonFields.Root<Person>, Person> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Person, PersonFields.Root<Person>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, PersonFields.Root.ROOT);
    }

    /** The {@code Person}, if there is one, whose {@code id} is this record's {@code teacherId}. */
    public WrittenOptional teacher() {
      return new WrittenOptional(along(PersonTable.TEACHER));
    }

    /** The {@code Person} records whose {@code teacherId} is this record's {@code id}. */
    public WriteRelated<Person, PersonFields.Root<Person>> pupils() {
      return many(PersonTable.PUPILS, PersonFields.Root.ROOT);
    }

    /**
     * The {@code Person}, if there is one, whose {@code id} is this record's
     * {@code predecessorId}.
     */
    public WrittenOptional predecessor() {
      return new WrittenOptional(along(PersonTable.PREDECESSOR));
    }

    /**
     * The {@code Person}, if there is one, whose {@code predecessorId} is this record's
     * {@code id}.
     */
    public WrittenOptional successor() {
      return new WrittenOptional(along(PersonTable.SUCCESSOR));
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional
      extends WriteOptional<Person, PersonFields.Root<Person>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, PersonFields.Root.ROOT);
    }

    /** The {@code Person}, if there is one, whose {@code id} is this record's {@code teacherId}. */
    public WrittenOptional teacher() {
      return new WrittenOptional(along(PersonTable.TEACHER));
    }

    /** The {@code Person} records whose {@code teacherId} is this record's {@code id}. */
    public WriteRelated<Person, PersonFields.Root<Person>> pupils() {
      return many(PersonTable.PUPILS, PersonFields.Root.ROOT);
    }

    /**
     * The {@code Person}, if there is one, whose {@code id} is this record's
     * {@code predecessorId}.
     */
    public WrittenOptional predecessor() {
      return new WrittenOptional(along(PersonTable.PREDECESSOR));
    }

    /**
     * The {@code Person}, if there is one, whose {@code predecessorId} is this record's
     * {@code id}.
     */
    public WrittenOptional successor() {
      return new WrittenOptional(along(PersonTable.SUCCESSOR));
    }
  }
}
