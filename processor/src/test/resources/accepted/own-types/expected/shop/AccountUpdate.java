package shop;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import io.prisma4j.query.ListUpdate;
import io.prisma4j.query.Related;
import io.prisma4j.query.UpdateOptionalToOne;
import io.prisma4j.query.UpdateToMany;
import io.prisma4j.query.ValueUpdate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Changes to a {@link Account}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Account.class)
@NullMarked
public final class AccountUpdate extends Input {
  /** No changes yet. */
  public AccountUpdate() {
    super(AccountTable.MODEL);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public AccountUpdate id(AccountId id) {
    set(AccountTable.ID, id, AccountTable.ID_CODEC);
    return this;
  }

  /** Where {@code id} is taken from. */
  public ValueUpdate<Account, AccountFields.Root<Account>, AccountId, AccountUpdate> id() {
    return new ValueUpdate<>(this, AccountTable.ID, AccountFields.Root.ROOT);
  }

  /** {@code email}: unique, stored as {@code VARCHAR(100)}. */
  public AccountUpdate email(Email email) {
    set(AccountTable.EMAIL, email, AccountTable.EMAIL_CODEC);
    return this;
  }

  /** Where {@code email} is taken from. */
  public ValueUpdate<Account, AccountFields.Root<Account>, Email, AccountUpdate> email() {
    return new ValueUpdate<>(this, AccountTable.EMAIL, AccountFields.Root.ROOT);
  }

  /** {@code other}: may be null. */
  public AccountUpdate other(@Nullable Email other) {
    set(AccountTable.OTHER, other, AccountTable.OTHER_CODEC);
    return this;
  }

  /** Where {@code other} is taken from. */
  public ValueUpdate<Account, AccountFields.Root<Account>, Email, AccountUpdate> other() {
    return new ValueUpdate<>(this, AccountTable.OTHER, AccountFields.Root.ROOT);
  }

  /** {@code flag}: {@code true} unless given. */
  public AccountUpdate flag(Account.Flag flag) {
    set(AccountTable.FLAG, flag, AccountTable.FLAG_CODEC);
    return this;
  }

  /** Where {@code flag} is taken from. */
  public ValueUpdate<Account, AccountFields.Root<Account>, Account.Flag, AccountUpdate> flag() {
    return new ValueUpdate<>(this, AccountTable.FLAG, AccountFields.Root.ROOT);
  }

  /** {@code parentId}: the {@code id} of {@code parent}, may be null. */
  public AccountUpdate parentId(@Nullable AccountId parentId) {
    set(AccountTable.PARENT_ID, parentId, AccountTable.PARENT_ID_CODEC);
    return this;
  }

  /** Where {@code parentId} is taken from. */
  public ValueUpdate<Account, AccountFields.Root<Account>, AccountId, AccountUpdate> parentId() {
    return new ValueUpdate<>(this, AccountTable.PARENT_ID, AccountFields.Root.ROOT);
  }

  /** The {@code Account}, if there is one, whose {@code id} is this record's {@code parentId}. */
  public AccountUpdate parent(
      Function<UpdateOptionalToOne<Account, AccountFields.Root<Account>,
          AccountCreate.RequiresEmail<AccountCreate.RequiresLabels<AccountCreate.RequiresColour<
          AccountCreate>>>, AccountCreate, AccountUpdate>, Related<Account>> parent) {
    one(AccountTable.PARENT, new UpdateOptionalToOne<>(AccountFields.Root.ROOT,
        AccountCreate::start, AccountUpdate::new), parent);
    return this;
  }

  /** The {@code Account} records whose {@code parentId} is this record's {@code id}. */
  public AccountUpdate children(
      Consumer<UpdateToMany<Account, AccountFields.Root<Account>,
          AccountCreate.RequiresEmail<AccountCreate.RequiresLabels<AccountCreate.RequiresColour<
          AccountCreate.OfParent>>>, AccountCreate.OfParent, AccountUpdate>> children) {
    many(AccountTable.CHILDREN, new UpdateToMany<>(AccountFields.Root.ROOT,
        AccountCreate.OfParent::start, AccountUpdate::new), children);
    return this;
  }

  /** {@code balance}: {@code 0} unless given. */
  public AccountUpdate balance(Money balance) {
    set(AccountTable.BALANCE, balance, AccountTable.BALANCE_CODEC);
    return this;
  }

  /** Where {@code balance} is taken from. */
  public ValueUpdate<Account, AccountFields.Root<Account>, Money, AccountUpdate> balance() {
    return new ValueUpdate<>(this, AccountTable.BALANCE, AccountFields.Root.ROOT);
  }

  /** {@code limit}: may be null. */
  public AccountUpdate limit(@Nullable Money limit) {
    set(AccountTable.LIMIT, limit, AccountTable.LIMIT_CODEC);
    return this;
  }

  /** Where {@code limit} is taken from. */
  public ValueUpdate<Account, AccountFields.Root<Account>, Money, AccountUpdate> limit() {
    return new ValueUpdate<>(this, AccountTable.LIMIT, AccountFields.Root.ROOT);
  }

  /** {@code labels}: required. */
  public AccountUpdate labels(Set<String> labels) {
    set(AccountTable.LABELS, labels, AccountTable.LABELS_CODEC);
    return this;
  }

  /** Where {@code labels} is taken from. */
  public ValueUpdate<Account, AccountFields.Root<Account>, Set<String>, AccountUpdate> labels() {
    return new ValueUpdate<>(this, AccountTable.LABELS, AccountFields.Root.ROOT);
  }

  /** {@code aliases}: empty unless given. */
  public AccountUpdate aliases(List<Email> aliases) {
    set(AccountTable.ALIASES, aliases, AccountTable.ALIASES_CODEC);
    return this;
  }

  /** {@code aliases}: empty unless given. */
  public AccountUpdate aliases(Email... aliases) {
    return aliases(Arrays.asList(aliases));
  }

  /** Changes to the list in {@code aliases}. */
  public ListUpdate<Account, AccountFields.Root<Account>, Email, AccountUpdate> aliases() {
    return new ListUpdate<>(this, AccountTable.ALIASES, AccountFields.Root.ROOT,
        AccountTable.ALIASES_CODEC::stored);
  }

  /** {@code steps}: {@code 1}, {@code 2} unless given. */
  public AccountUpdate steps(List<Money> steps) {
    set(AccountTable.STEPS, steps, AccountTable.STEPS_CODEC);
    return this;
  }

  /** {@code steps}: {@code 1}, {@code 2} unless given. */
  public AccountUpdate steps(Money... steps) {
    return steps(Arrays.asList(steps));
  }

  /** Changes to the list in {@code steps}. */
  public ListUpdate<Account, AccountFields.Root<Account>, Money, AccountUpdate> steps() {
    return new ListUpdate<>(this, AccountTable.STEPS, AccountFields.Root.ROOT,
        AccountTable.STEPS_CODEC::stored);
  }

  /** {@code colour}: required. */
  public AccountUpdate colour(int colour) {
    set(AccountTable.COLOUR, colour, AccountTable.COLOUR_CODEC);
    return this;
  }

  /** Where {@code colour} is taken from. */
  public ValueUpdate<Account, AccountFields.Root<Account>, Integer, AccountUpdate> colour() {
    return new ValueUpdate<>(this, AccountTable.COLOUR, AccountFields.Root.ROOT);
  }
}
