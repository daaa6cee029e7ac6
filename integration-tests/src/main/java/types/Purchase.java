package types;

import io.prisma4j.annotation.Convert;
import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A model with a key of two typed values, and values with converters. */
@Model
@Unique({"buyerId", "number"})
@Index("price")
public record Purchase(
        @Id @Default(function = DefaultFunction.UUID_V7) PurchaseId id,

        Buyer buyer,
        BuyerId buyerId,
        Stars number,

        @Convert(MoneyConverter.class) Money price,
        @Convert(MoneyConverter.class) @Default("0") Money tip,
        @Nullable @Convert(MoneyConverter.class) Money discount,
        @Convert(MoneyConverter.class) Optional<Money> refund,
        @Nullable @Convert(EurosConverter.class) Money listed,
        @Convert(MoneyConverter.class) List<Money> parts,
        @Nullable @Convert(LabelsConverter.class) Set<String> labels) {}
