package shop;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;

/** What is waiting to be done, by one of several workers. */
@Model
public record Job(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        @Unique String name,
        @Default("0") int runs) {}
