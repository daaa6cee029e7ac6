package shop;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import java.math.BigDecimal;
import java.util.UUID;

/** The far end of a required one-to-one relation; its id is a text that the user gives. */
@Model
public record Account(
        @Id String id,
        @Default("0") BigDecimal balance,
        @Relation(onDelete = ReferentialAction.CASCADE) Customer customer,
        @Unique UUID customerId) {}
