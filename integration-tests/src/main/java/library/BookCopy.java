package library;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Mapped;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;

/** A copy on the shelf, or with a member; one name is mapped all the same. */
@Model
@Unique({"shelfMark", "copyNumber"})
public record BookCopy(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int bookId,

        String shelfMark,
        int copyNumber,
        @Mapped("CONDITION") @Default("NEARLY_NEW") BookState bookState,

        @Relation(fields = "heldById", references = "memberNo")
        Optional<LibraryMember> heldBy,

        @Nullable Long heldById,
        @Relation List<SubjectArea> subjectAreas,
        @Relation Optional<LibraryBranch> keptAt,
        @Nullable Integer keptAtId,

        @Relation(
                fields = {"hallName", "shelfRow"},
                references = {"shelfKey.hallName", "shelfKey.rowNumber"})
        Optional<BookShelf> standsOn,

        @Nullable String hallName,
        @Nullable Integer shelfRow) {}
