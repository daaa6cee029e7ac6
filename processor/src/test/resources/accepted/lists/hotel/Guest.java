package hotel;

import io.prisma4j.Json;
import io.prisma4j.annotation.Default;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Index;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.NativeType;
import java.time.Instant;
import java.util.List;

@Model
@Index(value = "tags", type = "GIN")
public record Guest(
    @Id int id,
    @Default({"new", "it's"}) List<String> tags,
    List<Integer> nights,
    List<Room> rooms,
    @Default({}) List<Instant> visits,
    @Default("GUEST") List<Role> roles,
    @NativeType("VARCHAR(2)") List<String> languages,
    List<byte[]> scans,
    List<Json> notes) {}
