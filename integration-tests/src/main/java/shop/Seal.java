package shop;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import io.prisma4j.annotation.Version;
import jakarta.annotation.Nullable;
import java.util.Optional;

/** The one of a draft, which a draft may do without. */
@Model
public record Seal(
        @Id String code,
        @Version int version,
        @Relation(fields = "draftId", references = "id") Optional<Draft> draft,
        @Unique @Nullable Integer draftId) {}
