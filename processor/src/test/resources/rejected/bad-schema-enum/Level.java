package blog;

import io.prisma4j.annotation.Mapped;

@Mapped(schema = "audit")
public enum Level {
    INFO
}
