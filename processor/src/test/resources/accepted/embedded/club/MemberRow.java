package club;

import io.prisma4j.annotation.Field;
import io.prisma4j.annotation.Projection;
import java.util.Optional;

/** Flat, also of an embedded record. */
@Projection(Member.class)
public record MemberRow(int id, @Field("home.city") Optional<String> town) {}
