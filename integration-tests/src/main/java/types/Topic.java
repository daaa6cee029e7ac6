package types;

import io.prisma4j.annotation.AsJson;
import io.prisma4j.annotation.Convert;
import io.prisma4j.annotation.Embedded;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import jakarta.annotation.Nullable;
import java.util.List;

/** A model with a typed text as its id, and with values of the user's types in an embedded record. */
@Model
public record Topic(
        @Id TopicId id,
        @Relation List<Buyer> followers,
        @Relation List<Rating> ratings,
        @Nullable @Embedded Offer offer) {

    /** What it costs, and who sells it. */
    public record Offer(
            @Convert(MoneyConverter.class) Money price,
            Email seller,
            @AsJson List<Shortcut> shortcuts) {}
}
