package library;

import io.prisma4j.annotation.Check;
import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Embedded;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import java.util.List;
import java.util.Optional;

/** A branch with one address that it must have, and one that it may have; what it counts has no prefix. */
@Model
@Index({"branchAddress.cityName", "branchAddress.streetName desc"})
@Unique({"branchAddress.zipCode", "branchAddress.streetName"})
@Check("branch_address_zip > 0")
public record LibraryBranch(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int branchNo,

        String branchName,
        @Embedded PostalAddress branchAddress,
        @Embedded(prefix = "mail_") Optional<PostalAddress> mailAddress,
        @Embedded(prefix = "") OpeningStats openingStats,
        @Relation List<BookCopy> keptCopies) {}
