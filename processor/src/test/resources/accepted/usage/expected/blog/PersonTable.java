package blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/**
 * The table {@code Person}: its columns and relations in the order of the record's components,
 * and how a row becomes a {@link Person}.
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Person.class)
@NullMarked
public final class PersonTable {
  /** {@code firstName}: part of the primary key. */
  public static final Column FIRST_NAME = Column.of("firstName", ScalarType.STRING);

  /** {@code lastName}: part of the primary key. */
  public static final Column LAST_NAME = Column.of("lastName", ScalarType.STRING);

  /** {@code email}: unique. */
  public static final Column EMAIL = Column.of("email", ScalarType.STRING);

  /** {@code isAdmin}: {@code false} unless given. */
  public static final Column IS_ADMIN = Column.of("isAdmin", ScalarType.BOOLEAN)
      .withDefault(new DefaultValue.Literal("false"));

  /** The model: all of the above, its keys and its indexes. */
  public static final Model MODEL = Model.of("Person", "Person")
      .columns(FIRST_NAME, LAST_NAME, EMAIL, IS_ADMIN)
      .key(new Key("firstNameLastName", "Person_pkey", List.of(FIRST_NAME, LAST_NAME), true))
      .key(new Key("email", "Person_email_key", List.of(EMAIL), false))
      .build();

  private PersonTable() {}

  /** Reads the 4 columns that begin at {@code at}. */
  public static Person read(ResultRow row, int at, Loaded loaded, int slot) {
    return new Person(
        row.getString(at),
        row.getString(at + 1),
        row.getString(at + 2),
        row.getBoolean(at + 3));
  }
}
