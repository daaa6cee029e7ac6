package types;

import io.prisma4j.Json;
import io.prisma4j.annotation.Default;
import java.util.List;

/** An embedded record with lists, which fills itself. */
public record Gear(
        @Default("none") String brand, @Default("rope") List<String> items, List<Weather> fits, List<Json> remarks) {}
