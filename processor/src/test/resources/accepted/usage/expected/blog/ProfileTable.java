package blog;

import io.prisma4j.annotation.GeneratedCode;
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
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Profile}: its columns and relations in the order of the record's
 * components, and how a row becomes a {@link Profile}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Profile.class)
@NullMarked
public final class ProfileTable {
  /** {@code id}: the primary key, numbered by the database. */
  public static final Column ID = Column.of("id", ScalarType.INT)
      .withDefault(DefaultValue.Function.AUTOINCREMENT);

  /** {@code bio}: required. */
  public static final Column BIO = Column.of("bio", ScalarType.STRING);

  /** {@code userId}: unique, the {@code id} of {@code user}. */
  public static final Column USER_ID = Column.of("userId", ScalarType.INT);

  /** The {@code User} whose {@code id} is this record's {@code userId}. */
  public static final Relation USER = Relation.holding(
      "user",
      true,
      () -> UserTable.MODEL,
      "profile",
      new Relation.ForeignKey(
          "Profile_userId_fkey",
          List.of(USER_ID),
          List.of("id"),
          ReferentialAction.RESTRICT,
          ReferentialAction.CASCADE));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Profile", "Profile")
      .columns(ID, BIO, USER_ID)
      .relations(USER)
      .key(new Key("id", "Profile_pkey", List.of(ID), true))
      .key(new Key("userId", "Profile_userId_key", List.of(USER_ID), false))
      .build();

  private ProfileTable() {}

  /** Reads the 3 columns that begin at {@code at}; a relation that was not loaded is null. */
  public static Profile read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Profile(
        row.getInt(at),
        row.getString(at + 1),
        loaded.one(slot),
        row.getInt(at + 2));
  }
}
