package tenants;

import io.prisma4j.annotation.Mapped;

@Mapped(value = "level", schema = "audit")
public enum Level {
    INFO,
    @Mapped("warning")
    WARN
}
