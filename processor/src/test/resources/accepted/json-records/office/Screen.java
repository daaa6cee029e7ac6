package office;

import io.prisma4j.annotation.AsJson;
import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records of every holding, kept as JSON. */
@Model
public record Screen(
    @Id int id,
    @AsJson Settings settings,
    @Nullable @AsJson Settings before,
    @AsJson Optional<Shape> shape,
    @AsJson @Default("[]") List<Shortcut> shortcuts,
    @AsJson Map<String, List<Theme>> themes) {}
