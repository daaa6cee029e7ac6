package library;

import io.prisma4j.annotation.Embedded;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import java.util.List;

/** A shelf, named by an embedded record; another one tells shelves apart, too. */
@Model
public record BookShelf(
        @Id @Embedded(prefix = "") ShelfKey shelfKey,
        @Unique @Embedded ShelfPlace standsAt,
        String shelfLabel,
        @Relation List<BookCopy> shelvedCopies) {}
