package office;

import io.prisma4j.annotation.Projection;
import java.util.Optional;

/** A part of it. */
@Projection(Screen.class)
public record ScreenCard(int id, Optional<Settings> before) {}
