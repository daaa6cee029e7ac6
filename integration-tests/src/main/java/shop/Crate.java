package shop;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;

/** A record with a constructor of its own, which checks what it is given and takes no list that was not loaded. */
@Model
public record Crate(
        @Id @Default(function = DefaultFunction.AUTOINCREMENT)
        int id,

        String label,

        @Relation(name = "Inside", fields = "outerId", references = "id")
        Optional<Crate> outer,

        @Index @Nullable Integer outerId,
        @Relation(name = "Inside") List<Crate> content) {

    public Crate {
        if (label.isBlank()) throw new IllegalArgumentException("a crate needs a label");
        content = List.copyOf(content);
    }
}
