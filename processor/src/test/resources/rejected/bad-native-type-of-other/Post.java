package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.NativeType;

@Model
public record Post(
    @Id int id,
    @NativeType("BIGINT") String title) {}
