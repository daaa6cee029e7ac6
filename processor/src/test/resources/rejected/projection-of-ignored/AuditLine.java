package blog;

import io.prisma4j.annotation.Ignore;
import io.prisma4j.annotation.Model;

@Ignore
@Model
public record AuditLine(
    String line) {}
