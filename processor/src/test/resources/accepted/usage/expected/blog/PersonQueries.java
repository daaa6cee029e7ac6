package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CheckReturnValue;
import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ModelQueries;
import io.prisma4j.query.New;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.query.Write;
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
    extends ModelQueries<Person, PersonFields.Root<Person>,
        PersonCreate.RequiresFirstName<PersonCreate.RequiresLastName<PersonCreate.RequiresEmail<
        PersonCreate>>>, PersonCreate, PersonUpdate, PersonFields<New<Person>>,
        PersonQueries.WrittenOne> {
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

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Person, PersonFields.Root<Person>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, PersonFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Person, PersonFields.Root<Person>, First> {
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
  }
}
