package shop;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateToOne;
import io.prisma4j.query.Related;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A new {@link Account}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Account.class)
@NullMarked
public final class AccountCreate extends AccountValues<AccountCreate> {
  private AccountCreate() {}

  /** The first stage of such a record. */
  public static RequiresEmail<RequiresLabels<RequiresColour<AccountCreate>>> start() {
    AccountCreate create = new AccountCreate();
    return new AccountValues.EmailStage<>(create, new AccountValues.LabelsStage<>(create,
        new AccountValues.ColourStage<>(create, create)));
  }

  @Override
  AccountCreate self() {
    return this;
  }

  /** The {@code Account}, if there is one, whose {@code id} is this record's {@code parentId}. */
  public AccountCreate parent(
      Function<CreateToOne<Account, AccountFields.Root<Account>,
          RequiresEmail<RequiresLabels<RequiresColour<AccountCreate>>>, AccountCreate>,
          Related<Account>> parent) {
    one(AccountTable.PARENT, new CreateToOne<>(AccountFields.Root.ROOT, AccountCreate::start),
        parent);
    return this;
  }

  /** {@code parentId}: the {@code id} of {@code parent}, may be null. */
  public AccountCreate parentId(@Nullable AccountId parentId) {
    set(AccountTable.PARENT_ID, parentId, AccountTable.PARENT_ID_CODEC);
    return this;
  }

  /** A {@link Account} created under {@code Account.children}: its {@code parent} is known. */
  public static final class OfParent extends AccountValues<OfParent> {
    private OfParent() {}

    /** The first stage of such a record. */
    public static RequiresEmail<RequiresLabels<RequiresColour<OfParent>>> start() {
      OfParent create = new OfParent();
      return new AccountValues.EmailStage<>(create, new AccountValues.LabelsStage<>(create,
          new AccountValues.ColourStage<>(create, create)));
    }

    @Override
    OfParent self() {
      return this;
    }
  }

  /**
   * A {@link Account} that still needs its {@code email}.
   *
   * @param <N> what comes next
   */
  public interface RequiresEmail<N> {
    /** {@code email}: unique, stored as {@code VARCHAR(100)}. */
    N email(Email email);
  }

  /**
   * A {@link Account} that still needs its {@code labels}.
   *
   * @param <N> what comes next
   */
  public interface RequiresLabels<N> {
    /** {@code labels}: required. */
    N labels(Set<String> labels);
  }

  /**
   * A {@link Account} that still needs its {@code colour}.
   *
   * @param <N> what comes next
   */
  public interface RequiresColour<N> {
    /** {@code colour}: required. */
    N colour(int colour);
  }
}
