package library;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Embedded;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import jakarta.annotation.Nullable;
import java.util.List;

/** A member, numbered by the database with a long. */
@Model
public record LibraryMember(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        long memberNo,

        @Unique String fullName,
        @Embedded @Nullable PostalAddress homeAddress,
        @Relation List<BookCopy> borrowedCopies) {}
