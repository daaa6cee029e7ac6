package shop;

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

/** The operations on {@link Account}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Account.class)
@NullMarked
@CheckReturnValue
public final class AccountQueries
    extends ModelQueries<Account, AccountFields.Root<Account>,
        AccountCreate.RequiresEmail<AccountCreate.RequiresLabels<AccountCreate.RequiresColour<
        AccountCreate>>>, AccountCreate, AccountUpdate, AccountFields<New<Account>>,
        AccountQueries.WrittenOne> {
  /** The operations on one database. */
  public AccountQueries(Runner runner) {
    super(runner, AccountFields.Root.ROOT, AccountCreate::start, AccountUpdate::new,
        AccountFields::new, WrittenOne::new);
  }

  /** The {@link Account} that a unique field or a compound key names. */
  @Override
  public One findUnique(
      Function<? super AccountFields.Root<Account>, UniqueFilter<Account>> where) {
    return new One(walk(where));
  }

  /** The first {@link Account} of those that are asked for. */
  @Override
  public First findFirst() {
    return new First(first());
  }

  /** From one {@link Account} to what is related to it. */
  @CheckReturnValue
  public interface Relations extends Walkable {
    /** The {@code Account}, if there is one, whose {@code id} is this record's {@code parentId}. */
    default One parent() {
      return new One(walk().along(AccountTable.PARENT));
    }

    /** The {@code Account} records whose {@code parentId} is this record's {@code id}. */
    default FindMany<Account, AccountFields.Root<Account>> children() {
      return walk().many(AccountTable.CHILDREN, AccountFields.Root.ROOT);
    }
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Account, AccountFields.Root<Account>>
      implements Relations {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, AccountFields.Root.ROOT);
    }
  }

  /** A query for the first record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class First extends FindFirst<Account, AccountFields.Root<Account>, First>
      implements Relations {
    /** The query as far as it was said. */
    public First(Draft<Account, AccountFields.Root<Account>, Account> draft) {
      super(draft, First::new);
    }
  }

  /** A write that answers with a record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class WrittenOne extends Write<Account, AccountFields.Root<Account>> {
    /** The record at the end of a way. */
    public WrittenOne(WriteWalk walk) {
      super(walk, AccountFields.Root.ROOT);
    }

    /** The {@code Account}, if there is one, whose {@code id} is this record's {@code parentId}. */
    public WrittenOptional parent() {
      return new WrittenOptional(along(AccountTable.PARENT));
    }

    /** The {@code Account} records whose {@code parentId} is this record's {@code id}. */
    public WriteRelated<Account, AccountFields.Root<Account>> children() {
      return many(AccountTable.CHILDREN, AccountFields.Root.ROOT);
    }
  }

  /**
   * A write that answers with a record, if there is one, from which its relations can be walked.
   */
  @CheckReturnValue
  public static final class WrittenOptional
      extends WriteOptional<Account, AccountFields.Root<Account>> {
    /** The record at the end of a way. */
    public WrittenOptional(WriteWalk walk) {
      super(walk, AccountFields.Root.ROOT);
    }

    /** The {@code Account}, if there is one, whose {@code id} is this record's {@code parentId}. */
    public WrittenOptional parent() {
      return new WrittenOptional(along(AccountTable.PARENT));
    }

    /** The {@code Account} records whose {@code parentId} is this record's {@code id}. */
    public WriteRelated<Account, AccountFields.Root<Account>> children() {
      return many(AccountTable.CHILDREN, AccountFields.Root.ROOT);
    }
  }
}
