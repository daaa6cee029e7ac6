package library;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.UpdatedAt;
import java.time.Instant;

/** What fills itself, so that no create has to give it. */
public record OpeningStats(
        @Default(function = DefaultFunction.NOW) Instant openedAt,
        @UpdatedAt Instant changedAt,
        @Default("0") int visitorCount) {}
