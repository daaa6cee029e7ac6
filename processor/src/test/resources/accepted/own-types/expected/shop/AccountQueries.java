package shop;

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

/** The operations on {@link Account}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Account.class)
@NullMarked
@CheckReturnValue
public final class AccountQueries
    extends ModelQueries<Account, AccountFields.Root<Account>,
        AccountCreate.RequiresEmail<AccountCreate.RequiresLabels<AccountCreate.RequiresColour<
        AccountCreate>>>, AccountCreate, AccountUpdate> {
  /** The operations on one database. */
  public AccountQueries(Runner runner) {
    super(runner, AccountFields.Root.ROOT, AccountCreate::start, AccountUpdate::new);
  }

  /** The {@link Account} that a unique field or a compound key names. */
  public One findUnique(
      Function<? super AccountFields.Root<Account>, UniqueFilter<Account>> where) {
    return new One(walk(where));
  }

  /** A query for a single record, from which its relations can be walked. */
  @CheckReturnValue
  public static final class One extends FindUnique<Account, AccountFields.Root<Account>> {
    /** The record at the end of a way. */
    public One(Walk walk) {
      super(walk, AccountFields.Root.ROOT);
    }

    /** The {@code Account}, if there is one, whose {@code id} is this record's {@code parentId}. */
    public One parent() {
      return new One(along(AccountTable.PARENT));
    }

    /** The {@code Account} records whose {@code parentId} is this record's {@code id}. */
    public FindMany<Account, AccountFields.Root<Account>> children() {
      return many(AccountTable.CHILDREN, AccountFields.Root.ROOT);
    }
  }
}
