package log;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;
import java.time.Instant;
import java.util.Optional;

@Model
public record Entry(
    @Id @Default(function = DefaultFunction.AUTOINCREMENT) int id,
    Optional<String> text,
    Optional<Integer> level,
    Optional<Level> kind,
    @Unique Optional<String> trace,
    Optional<Instant> seen) {

  public enum Level {
    LOW,
    HIGH
  }
}
