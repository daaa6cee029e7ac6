package notes;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;

/**
 * A note. It may answer another one.
 *
 * @param id given by the writer, never {@link java.util.UUID random}. More on this elsewhere
 * @param text what is said, with $T, $L and {@code {braces} @at} &#42;/ in it
 * @param parent the note that it answers
 * @param parentId its {@code id}; see C:\\notes
 * @param answers the notes that answer it, which may be as many as people care to write, and then some more
 */
@Model
public record Note(
    @Id int id,
    String text,
    @Relation(fields = "parentId", references = "id") Optional<Note> parent,
    @Nullable Integer parentId,
    List<Note> answers) {}
