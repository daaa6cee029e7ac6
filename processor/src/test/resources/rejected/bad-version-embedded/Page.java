package blog;

import io.prisma4j.annotation.Embedded;
import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Version;

@Model
public record Page(
    @Id int id,
    @Embedded Meta meta) {
  public record Meta(String title, @Version int version) {}
}
