package club;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.UpdatedAt;
import java.time.Instant;

/** Fills itself, so that no create has to give it. */
record Stay(@Default(function = DefaultFunction.NOW) Instant since, @UpdatedAt Instant seen, @Default("0") int visits) {}
