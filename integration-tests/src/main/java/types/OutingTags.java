package types;

import io.prisma4j.annotation.Projection;
import java.util.List;

/** What an outing is about. */
@Projection(Outing.class)
public record OutingTags(int id, List<String> tags, List<Weather> weathers) {}
