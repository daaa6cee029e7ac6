package types;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.NativeType;
import io.prisma4j.annotation.Provider;
import io.prisma4j.annotation.Relation;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;

/** Decimals as they are by default, and in the types of SQLite that hold them otherwise. */
@Model
@Index("amount")
public record Posting(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @NativeType("NUMERIC") @Nullable BigDecimal amount,

        @NativeType("NUMERIC") @Default("0.10000000000000000000000000000000000001")
        BigDecimal rate,

        @NativeType("NUMERIC") @NativeType(value = "TEXT", provider = Provider.SQLITE) @Nullable
        BigDecimal text,

        @NativeType(value = "REAL", provider = Provider.SQLITE) @Nullable
        BigDecimal real,

        @Relation(fields = "ledgerCode", references = "code")
        Ledger ledger,

        @NativeType("NUMERIC") BigDecimal ledgerCode) {}
