package shop;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CreateMany;
import io.prisma4j.query.Input;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * What any create of a {@link Account} may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Account.class)
@NullMarked
public abstract class AccountValues<S extends AccountValues<S>> extends Input {
  AccountValues() {
    super(AccountTable.MODEL);
  }

  abstract S self();

  /** {@code id}: the primary key, numbered by the database. */
  public S id(AccountId id) {
    set(AccountTable.ID, id, AccountTable.ID_CODEC);
    return self();
  }

  /** {@code other}: may be null. */
  public S other(@Nullable Email other) {
    set(AccountTable.OTHER, other, AccountTable.OTHER_CODEC);
    return self();
  }

  /** {@code flag}: {@code true} unless given. */
  public S flag(Account.Flag flag) {
    set(AccountTable.FLAG, flag, AccountTable.FLAG_CODEC);
    return self();
  }

  /** The {@code Account} records whose {@code parentId} is this record's {@code id}. */
  public S children(
      Consumer<CreateMany<Account, AccountFields.Root<Account>,
          AccountCreate.RequiresEmail<AccountCreate.RequiresLabels<AccountCreate.RequiresColour<
          AccountCreate.OfParent>>>, AccountCreate.OfParent>> children) {
    many(AccountTable.CHILDREN, new CreateMany<>(AccountFields.Root.ROOT,
        AccountCreate.OfParent::start), children);
    return self();
  }

  /** {@code balance}: {@code 0} unless given. */
  public S balance(Money balance) {
    set(AccountTable.BALANCE, balance, AccountTable.BALANCE_CODEC);
    return self();
  }

  /** {@code limit}: may be null. */
  public S limit(@Nullable Money limit) {
    set(AccountTable.LIMIT, limit, AccountTable.LIMIT_CODEC);
    return self();
  }

  /** {@code aliases}: empty unless given. */
  public S aliases(List<Email> aliases) {
    set(AccountTable.ALIASES, aliases, AccountTable.ALIASES_CODEC);
    return self();
  }

  /** {@code aliases}: empty unless given. */
  public S aliases(Email... aliases) {
    return aliases(Arrays.asList(aliases));
  }

  /** {@code steps}: {@code 1}, {@code 2} unless given. */
  public S steps(List<Money> steps) {
    set(AccountTable.STEPS, steps, AccountTable.STEPS_CODEC);
    return self();
  }

  /** {@code steps}: {@code 1}, {@code 2} unless given. */
  public S steps(Money... steps) {
    return steps(Arrays.asList(steps));
  }

  /** Takes {@code email} and goes on. */
  record EmailStage<N>(AccountValues<?> values, N next) implements AccountCreate.RequiresEmail<N> {
    @Override
    public N email(Email email) {
      values.set(AccountTable.EMAIL, email, AccountTable.EMAIL_CODEC);
      return next;
    }
  }

  /** Takes {@code labels} and goes on. */
  record LabelsStage<N>(AccountValues<?> values,
      N next) implements AccountCreate.RequiresLabels<N> {
    @Override
    public N labels(Set<String> labels) {
      values.set(AccountTable.LABELS, labels, AccountTable.LABELS_CODEC);
      return next;
    }
  }

  /** Takes {@code colour} and goes on. */
  record ColourStage<N>(AccountValues<?> values,
      N next) implements AccountCreate.RequiresColour<N> {
    @Override
    public N colour(int colour) {
      values.set(AccountTable.COLOUR, colour, AccountTable.COLOUR_CODEC);
      return next;
    }
  }
}
