package made;

import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.UpdatedAt;
import io.prisma4j.annotation.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/** Every kind of default. */
@Model
public record Sample(
    @Id @Default(function = DefaultFunction.UUID_V7) UUID id,
    @Default(function = DefaultFunction.UUID_V4) UUID token,
    @Default(function = DefaultFunction.CUID) String cuid,
    @Default(function = DefaultFunction.CUID2) String cuid2,
    @Default(function = DefaultFunction.ULID) String ulid,
    @Default(function = DefaultFunction.NANOID) String nanoId,
    @Default(function = DefaultFunction.NANOID, length = 12) String code,
    @Default(function = DefaultFunction.NOW) Instant createdAt,
    @UpdatedAt Instant updatedAt,
    @Default("a \"quoted\" text */ with $ and {braces}") String text,
    @Default("-7") long number,
    @Default("1.50") BigDecimal price,
    @Default("true") boolean active,
    @Default(sql = "(1 + 1)") int computed,
    @Version long version) {}
