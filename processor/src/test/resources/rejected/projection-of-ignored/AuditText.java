package blog;

import io.prisma4j.annotation.Projection;

@Projection(AuditLine.class)
public record AuditText(
    String line) {}
