package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Ignore;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;

@Ignore
@Model
public record AuditLine(
    @Id int id,
    User user,
    @Index int userId) {}
