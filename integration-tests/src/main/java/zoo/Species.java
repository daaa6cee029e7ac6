package zoo;

import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Relation;
import io.prisma4j.annotation.Unique;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.util.List;

/** Has no id, only something unique; animals need one. */
@Model
public record Species(
        @Unique String code,
        @Nullable Diet diet,
        int legs,
        @Nullable Short eggs,
        List<Diet> diets,
        List<BigDecimal> sizes,
        @Relation List<Animal> animals) {}
