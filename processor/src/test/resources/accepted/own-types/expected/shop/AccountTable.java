package shop;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Codec;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ReferentialAction;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Account}: its columns and relations in the order of the record's
 * components, and how a row becomes a {@link Account}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Account.class)
@NullMarked
public final class AccountTable {
  private static final MoneyConverter MONEY_CONVERTER = new MoneyConverter();

  private static final LabelsConverter LABELS_CONVERTER = new LabelsConverter();

  private static final HexConverter HEX_CONVERTER = new HexConverter();

  /** {@code AccountId} and the {@code long} that {@code id} holds. */
  public static final Codec<AccountId> ID_CODEC = Codec.ofLong(
      "Account.id", AccountId::new, AccountId::value);

  /** {@code Email} and the {@code String} that {@code email} holds. */
  public static final Codec<Email> EMAIL_CODEC = Codec.of(
      "Account.email", ResultRow::getNullableString, Email::new, Email::text);

  /** {@code Email} and the {@code String} that {@code other} holds. */
  public static final Codec<Email> OTHER_CODEC = Codec.of(
      "Account.other", ResultRow::getNullableString, Email::new, Email::text);

  /** {@code Account.Flag} and the {@code boolean} that {@code flag} holds. */
  public static final Codec<Account.Flag> FLAG_CODEC = Codec.of(
      "Account.flag", ResultRow::getNullableBoolean, Account.Flag::new, Account.Flag::set);

  /** {@code AccountId} and the {@code long} that {@code parentId} holds. */
  public static final Codec<AccountId> PARENT_ID_CODEC = Codec.ofLong(
      "Account.parentId", AccountId::new, AccountId::value);

  /** {@code Money} and the {@code long} that {@code balance} holds. */
  public static final Codec<Money> BALANCE_CODEC = Codec.of(
      "Account.balance", ResultRow::getNullableLong, MONEY_CONVERTER::fromColumn, MONEY_CONVERTER::toColumn);

  /** {@code Money} and the {@code long} that {@code limit} holds. */
  public static final Codec<Money> LIMIT_CODEC = Codec.of(
      "Account.limit", ResultRow::getNullableLong, MONEY_CONVERTER::fromColumn, MONEY_CONVERTER::toColumn);

  /** {@code Set<String>} and the {@code String} that {@code labels} holds. */
  public static final Codec<Set<String>> LABELS_CODEC = Codec.of(
      "Account.labels", ResultRow::getNullableString, LABELS_CONVERTER::fromColumn, LABELS_CONVERTER::toColumn);

  /** {@code Email} and the {@code String} that {@code aliases} holds. */
  public static final Codec<Email> ALIASES_CODEC = Codec.of(
      "Account.aliases", ResultRow::getNullableString, Email::new, Email::text);

  /** {@code Money} and the {@code long} that {@code steps} holds. */
  public static final Codec<Money> STEPS_CODEC = Codec.of(
      "Account.steps", ResultRow::getNullableLong, MONEY_CONVERTER::fromColumn, MONEY_CONVERTER::toColumn);

  /** {@code Integer} and the {@code String} that {@code colour} holds. */
  public static final Codec<Integer> COLOUR_CODEC = Codec.of(
      "Account.colour", ResultRow::getNullableString, HEX_CONVERTER::fromColumn, HEX_CONVERTER::toColumn);

  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.LONG)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code email}: unique, stored as {@code VARCHAR(100)}. */
  public static final Column EMAIL = Column.of("email", ScalarType.STRING)
      .nativeType("postgresql", "VARCHAR(100)");

  /** {@code other}: may be null. */
  public static final Column OTHER = Column.of("other", ScalarType.STRING).asNullable();

  /** {@code flag}: {@code true} unless given. */
  public static final Column FLAG = Column.of("flag", ScalarType.BOOLEAN)
      .withDefault(new DefaultValue.Literal("true"));

  /** {@code parentId}: the {@code id} of {@code parent}, may be null. */
  public static final Column PARENT_ID = Column.of("parentId", ScalarType.LONG).asNullable();

  /** {@code balance}: {@code 0} unless given. */
  public static final Column BALANCE = Column.of("balance", ScalarType.LONG)
      .withDefault(new DefaultValue.Literal("0"));

  /** {@code limit}: may be null. */
  public static final Column LIMIT = Column.of("limit", ScalarType.LONG).asNullable();

  /** {@code labels}: required. */
  public static final Column LABELS = Column.of("labels", ScalarType.STRING);

  /** {@code aliases}: empty unless given. */
  public static final Column ALIASES = Column.of("aliases", ScalarType.STRING).asList();

  /** {@code steps}: {@code 1}, {@code 2} unless given. */
  public static final Column STEPS = Column.of("steps", ScalarType.LONG).asList()
      .withDefault(new DefaultValue.Literals(List.of("1", "2")));

  /** {@code colour}: required. */
  public static final Column COLOUR = Column.of("colour", ScalarType.STRING);

  /** The {@code Account}, if there is one, whose {@code id} is this record's {@code parentId}. */
  public static final Relation PARENT = Relation.holding(
      "parent",
      false,
      () -> AccountTable.MODEL,
      "children",
      new Relation.ForeignKey(
          "Account_parentId_fkey",
          List.of(PARENT_ID),
          List.of("id"),
          ReferentialAction.SET_NULL,
          ReferentialAction.CASCADE));

  /** The {@code Account} records whose {@code parentId} is this record's {@code id}. */
  public static final Relation CHILDREN = Relation.inverse(
      "children", true, () -> AccountTable.MODEL, "parent");

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Account", "Account")
      .columns(ID, EMAIL, OTHER, FLAG, PARENT_ID, BALANCE, LIMIT, LABELS, ALIASES, STEPS, COLOUR)
      .relations(PARENT, CHILDREN)
      .key(new Key("id", "Account_pkey", List.of(ID), true))
      .key(new Key("email", "Account_email_key", List.of(EMAIL), false))
      .key(new Key("emailFlag", "Account_email_flag_key", List.of(EMAIL, FLAG), false))
      .build();

  private AccountTable() {}

  /** Reads the 11 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Account read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Account(
        row.get(at, ID_CODEC),
        row.get(at + 1, EMAIL_CODEC),
        Optional.ofNullable(row.getNullable(at + 2, OTHER_CODEC)),
        row.get(at + 3, FLAG_CODEC),
        Optional.ofNullable(row.getNullable(at + 4, PARENT_ID_CODEC)),
        loaded.optional(slot),
        loaded.list(slot + 1),
        row.get(at + 5, BALANCE_CODEC),
        Optional.ofNullable(row.getNullable(at + 6, LIMIT_CODEC)),
        row.get(at + 7, LABELS_CODEC),
        row.getList(at + 8, ALIASES_CODEC::read),
        row.getList(at + 9, STEPS_CODEC::read),
        row.get(at + 10, COLOUR_CODEC));
  }
}
