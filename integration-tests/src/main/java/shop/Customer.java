package shop;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Identified by a UUID made by the client; two relations to orders, one of many customers to many. */
@Model
public record Customer(
        @Id @Default(function = DefaultFunction.UUID_V4) UUID id,
        @Unique String email,
        Optional<String> nickname,
        @Relation(name = "Bought") List<Order> bought,
        @Relation(name = "Received") List<Order> received,
        @Relation Optional<Account> account,
        @Relation Optional<Card> card,
        @Relation(name = "Friends") List<Customer> friends,
        @Relation(name = "Friends") List<Customer> friendOf) {}
