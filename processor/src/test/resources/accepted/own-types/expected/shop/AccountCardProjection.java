package shop;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Row;
import io.prisma4j.query.Selectable;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.RawReader;
import io.prisma4j.read.ResultRow;
import java.util.Optional;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** What a {@link AccountCard} shows of a {@link Account}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(AccountCard.class)
@NullMarked
public final class AccountCardProjection {
  private AccountCardProjection() {}

  /** The selection: {@code select(AccountCardProjection::of)}. */
  public static <R> Selectable<R, AccountCard> of(AccountFields<R> fields) {
    return Row.reading(
        AccountCardProjection::read,
        fields.id(),
        fields.parentId(),
        fields.limit(),
        fields.colour());
  }

  /**
   * The reader of SQL written by hand: {@code queryRaw("...").as(AccountCardProjection.rows())}.
   */
  public static RawReader<AccountCard> rows() {
    return RawReader.of(AccountCardProjection::read)
        .column("id")
        .column("parentId")
        .column("limit")
        .column("colour");
  }

  private static AccountCard read(ResultRow row, int at, Loaded loaded, int slot) {
    return new AccountCard(
        row.get(at, AccountTable.ID_CODEC),
        Optional.ofNullable(row.getNullable(at + 1, AccountTable.PARENT_ID_CODEC)),
        Optional.ofNullable(row.getNullable(at + 2, AccountTable.LIMIT_CODEC)),
        row.get(at + 3, AccountTable.COLOUR_CODEC));
  }
}
