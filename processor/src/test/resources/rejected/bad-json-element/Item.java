package shop;

import io.prisma4j.annotation.AsJson;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import java.util.List;

@Model
public record Item(
        @Id int id,
        @AsJson List<Thread> workers) {}
