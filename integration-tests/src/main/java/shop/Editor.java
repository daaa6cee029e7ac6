package shop;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Version;
import java.util.List;

/** One of many of a draft, and works on many. */
@Model
public record Editor(
        @Id String name, @Version int version, @Relation List<Draft> drafts) {}
