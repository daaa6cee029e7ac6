package shop;

import io.prisma4j.annotation.Convert;
import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.NativeType;
import io.prisma4j.annotation.Unique;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Ids and values with types of their own, and values with converters. */
@Model
@Unique({"email", "flag"})
public record Account(
    @Id @Default(function = DefaultFunction.AUTOINCREMENT) AccountId id,
    @Unique @NativeType("VARCHAR(100)") Email email,
    Optional<Email> other,
    @Default("true") Flag flag,
    Optional<AccountId> parentId,
    Optional<Account> parent,
    List<Account> children,
    @Convert(MoneyConverter.class) @Default("0") Money balance,
    @Convert(MoneyConverter.class) Optional<Money> limit,
    @Convert(LabelsConverter.class) Set<String> labels,
    List<Email> aliases,
    @Convert(MoneyConverter.class) @Default({"1", "2"}) List<Money> steps,
    @Convert(HexConverter.class) int colour) {

  /** A truth value. */
  public record Flag(boolean set) {}
}
