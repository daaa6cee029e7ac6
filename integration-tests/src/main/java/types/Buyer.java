package types;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.NativeType;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;

/** A model whose id and values have types of their own. */
@Model
public record Buyer(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        BuyerId id,

        @Unique @NativeType("VARCHAR(100)") Email email,
        @Nullable Email second,
        Optional<Email> third,
        @Default("3") Stars stars,
        List<Email> aliases,
        @Default({"1", "5"}) List<Stars> given,

        @Relation(name = "Invitation") Optional<Buyer> invitedBy,
        @Nullable BuyerId invitedById,

        @Relation(name = "Invitation") List<Buyer> invited,
        @Relation List<Purchase> purchases,
        @Relation List<Topic> topics,
        @Relation List<Rating> ratings) {}
