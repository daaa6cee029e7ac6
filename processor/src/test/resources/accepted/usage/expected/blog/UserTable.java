package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.EnumCodec;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.EnumType;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code User}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link User}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(User.class)
@NullMarked
public final class UserTable {
  /** The labels of {@link Role} in the database. */
  public static final EnumCodec<Role> ROLE_CODEC = EnumCodec.of(
      new EnumType("Role", List.of("USER", "ADMIN")), Role.values());

  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code email}: unique. */
  public static final Column EMAIL = Column.of("email", ScalarType.STRING);

  /** {@code name}: may be null. */
  public static final Column NAME = Column.of("name", ScalarType.STRING).asNullable();

  /** {@code age}: may be null. */
  public static final Column AGE = Column.of("age", ScalarType.INT).asNullable();

  /** {@code role}: {@code USER} unless given. */
  public static final Column ROLE = Column.of("role", ROLE_CODEC.type())
      .withDefault(new DefaultValue.Literal("USER"));

  /** The {@code Post} records whose {@code authorId} is this record's {@code id}. */
  public static final Relation POSTS = Relation.inverse(
      "posts", true, () -> PostTable.MODEL, "author");

  /** The {@code Profile}, if there is one, whose {@code userId} is this record's {@code id}. */
  public static final Relation PROFILE = Relation.inverse(
      "profile", false, () -> ProfileTable.MODEL, "user");

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("User", "User")
      .columns(ID, EMAIL, NAME, AGE, ROLE)
      .relations(POSTS, PROFILE)
      .key(new Key("id", "User_pkey", List.of(ID), true))
      .key(new Key("email", "User_email_key", List.of(EMAIL), false))
      .build();

  private UserTable() {}

  /** Reads the 5 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static User read(ResultRow row, int at, Loaded loaded, int slot) {
    return new User(
        row.getInt(at),
        row.getString(at + 1),
        row.getNullableString(at + 2),
        row.getNullableInt(at + 3),
        row.getEnum(at + 4, ROLE_CODEC),
        loaded.list(slot),
        loaded.optional(slot + 1));
  }
}
