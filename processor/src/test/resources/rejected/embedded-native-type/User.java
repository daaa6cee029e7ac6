package blog;

import io.prisma4j.annotation.Embedded;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.NativeType;

@Model
public record User(
    @Id int id,
    @Embedded @NativeType("TEXT") Address address) {}
