package library;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import java.util.List;

/** The other end of a many-to-many relation. */
@Model
public record SubjectArea(@Id String areaName, @Relation List<BookCopy> bookCopies) {}
