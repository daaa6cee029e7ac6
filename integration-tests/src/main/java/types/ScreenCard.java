package types;

import io.prisma4j.annotation.Projection;
import java.util.List;
import java.util.Optional;

/** What a list of screens shows. */
@Projection(Screen.class)
public record ScreenCard(int id, List<Shortcut> shortcuts, Optional<Outline> outline) {}
