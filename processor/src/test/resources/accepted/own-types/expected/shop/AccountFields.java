package shop;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CompoundKey;
import io.prisma4j.query.ConvertedField;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.Inclusion;
import io.prisma4j.query.Later;
import io.prisma4j.query.Levels;
import io.prisma4j.query.ListField;
import io.prisma4j.query.OrderedConvertedField;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.ToMany;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.UniqueOrderedConvertedField;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * What a query can say about a {@link Account}: {@code a -> a.id().asc()}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Account.class)
@NullMarked
public class AccountFields<R> extends Fields<R, Account> {
  private final OrderedConvertedField<R, AccountId> id;
  private final OrderedConvertedField<R, Email> email;
  private final OrderedConvertedField<R, Email> other;
  private final ConvertedField<R, Account.Flag> flag;
  private final OrderedConvertedField<R, AccountId> parentId;
  private final Later<One<R>> parent;
  private final ToMany<R, Account, Root<In<R>>> children;
  private final OrderedConvertedField<R, Money> balance;
  private final OrderedConvertedField<R, Money> limit;
  private final OrderedConvertedField<R, Set<String>> labels;
  private final ListField<R, Email> aliases;
  private final ListField<R, Money> steps;
  private final OrderedConvertedField<R, Integer> colour;

  /** The fields of a scope. */
  public AccountFields(Scope<Account> scope) {
    super(scope);
    this.id = new OrderedConvertedField<>(scope, AccountTable.ID, AccountTable.ID_CODEC);
    this.email = new OrderedConvertedField<>(scope, AccountTable.EMAIL, AccountTable.EMAIL_CODEC);
    this.other = new OrderedConvertedField<>(scope, AccountTable.OTHER, AccountTable.OTHER_CODEC);
    this.flag = new ConvertedField<>(scope, AccountTable.FLAG, AccountTable.FLAG_CODEC);
    this.parentId = new OrderedConvertedField<>(
        scope, AccountTable.PARENT_ID, AccountTable.PARENT_ID_CODEC);
    this.parent = new Later<>(() -> new One<>(scope.to(AccountTable.PARENT, AccountTable::read)));
    this.children = new ToMany<>(scope, AccountTable.CHILDREN, AccountTable::read, Root::new);
    this.balance = new OrderedConvertedField<>(
        scope, AccountTable.BALANCE, AccountTable.BALANCE_CODEC);
    this.limit = new OrderedConvertedField<>(scope, AccountTable.LIMIT, AccountTable.LIMIT_CODEC);
    this.labels = new OrderedConvertedField<>(
        scope, AccountTable.LABELS, AccountTable.LABELS_CODEC);
    this.aliases = new ListField<>(
        scope, AccountTable.ALIASES, AccountTable.ALIASES_CODEC::read,
            AccountTable.ALIASES_CODEC::stored);
    this.steps = new ListField<>(
        scope, AccountTable.STEPS, AccountTable.STEPS_CODEC::read,
            AccountTable.STEPS_CODEC::stored);
    this.colour = new OrderedConvertedField<>(
        scope, AccountTable.COLOUR, AccountTable.COLOUR_CODEC);
  }

  /** {@code id}: the primary key, numbered by the database. */
  public OrderedConvertedField<R, AccountId> id() {
    return id;
  }

  /** {@code email}: unique, stored as {@code VARCHAR(100)}. */
  public OrderedConvertedField<R, Email> email() {
    return email;
  }

  /** {@code other}: may be null. */
  public OrderedConvertedField<R, Email> other() {
    return other;
  }

  /** {@code flag}: {@code true} unless given. */
  public ConvertedField<R, Account.Flag> flag() {
    return flag;
  }

  /** {@code parentId}: the {@code id} of {@code parent}, may be null. */
  public OrderedConvertedField<R, AccountId> parentId() {
    return parentId;
  }

  /** The {@code Account}, if there is one, whose {@code id} is this record's {@code parentId}. */
  public One<R> parent() {
    return parent.get();
  }

  /**
   * The {@code Account}, if there is one, whose {@code id} is this record's {@code parentId}.
   * With its own, to so many levels.
   */
  public Inclusion<R> parent(int levels) {
    return Levels.of(parent(), levels);
  }

  /** The {@code Account} records whose {@code parentId} is this record's {@code id}. */
  public ToMany<R, Account, Root<In<R>>> children() {
    return children;
  }

  /**
   * The {@code Account} records whose {@code parentId} is this record's {@code id}. With theirs,
   * to so many levels.
   */
  public ToMany<R, Account, Root<In<R>>> children(int levels) {
    return Levels.of(children(), levels);
  }

  /** {@code balance}: {@code 0} unless given. */
  public OrderedConvertedField<R, Money> balance() {
    return balance;
  }

  /** {@code limit}: may be null. */
  public OrderedConvertedField<R, Money> limit() {
    return limit;
  }

  /** {@code labels}: required. */
  public OrderedConvertedField<R, Set<String>> labels() {
    return labels;
  }

  /** {@code aliases}: empty unless given. */
  public ListField<R, Email> aliases() {
    return aliases;
  }

  /** {@code steps}: {@code 1}, {@code 2} unless given. */
  public ListField<R, Money> steps() {
    return steps;
  }

  /** {@code colour}: required. */
  public OrderedConvertedField<R, Integer> colour() {
    return colour;
  }

  /**
   * The key of {@code email} and {@code flag}.
   *
   * @param <R> the scope of the lambda
   */
  public static final class EmailFlag<R> extends CompoundKey<R> {
    EmailFlag(Scope<Account> scope) {
      super(scope, "emailFlag");
    }

    /** The {@link Account} with these values. */
    public UniqueFilter<R> eq(Email email, Account.Flag flag) {
      return where(AccountTable.EMAIL_CODEC.stored(email), AccountTable.FLAG_CODEC.stored(flag));
    }
  }

  /**
   * The fields of a {@link Account} that a lambda is about; {@code eq} on a unique one names it.
   *
   * @param <R> the scope of the lambda
   */
  public static final class Root<R> extends AccountFields<R> {
    /** The fields of a query on the model itself. */
    public static final Root<Account> ROOT = new Root<>(
        Scope.of(AccountTable.MODEL, AccountTable::read));

    private final UniqueOrderedConvertedField<R, AccountId> id;
    private final UniqueOrderedConvertedField<R, Email> email;
    private final EmailFlag<R> emailFlag;

    /** The fields of a scope. */
    public Root(Scope<Account> scope) {
      super(scope);
      this.id = new UniqueOrderedConvertedField<>(scope, AccountTable.ID, AccountTable.ID_CODEC);
      this.email = new UniqueOrderedConvertedField<>(
          scope, AccountTable.EMAIL, AccountTable.EMAIL_CODEC);
      this.emailFlag = new EmailFlag<>(scope);
    }

    /** {@code id}: the primary key, numbered by the database. */
    @Override
    public UniqueOrderedConvertedField<R, AccountId> id() {
      return id;
    }

    /** {@code email}: unique, stored as {@code VARCHAR(100)}. */
    @Override
    public UniqueOrderedConvertedField<R, Email> email() {
      return email;
    }

    /** A unique key: {@code email} and {@code flag}. */
    public EmailFlag<R> emailFlag() {
      return emailFlag;
    }
  }

  /**
   * The fields of a {@link Account} that a to-one relation leads to.
   *
   * @param <R> the scope of the lambda
   */
  public static final class One<R> extends AccountFields<R>
      implements ToOne<R, Account, Root<In<R>>> {
    private final RelatedOne<R, Account, Root<In<R>>> related;

    /** The fields of the record at the end of a path. */
    public One(Scope<Account> scope) {
      super(scope);
      this.related = new RelatedOne<>(scope, Root::new);
    }

    @Override
    public RelatedOne<R, Account, Root<In<R>>> related() {
      return related;
    }
  }
}
