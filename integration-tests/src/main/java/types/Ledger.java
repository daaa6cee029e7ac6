package types;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.NativeType;
import io.prisma4j.annotation.Relation;
import java.math.BigDecimal;
import java.util.List;

/** A model that is known by a decimal. */
@Model
public record Ledger(
        @Id @NativeType("NUMERIC") BigDecimal code,
        @Relation List<Posting> postings) {}
