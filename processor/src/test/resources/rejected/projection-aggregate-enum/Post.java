package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import jakarta.annotation.Nullable;

@Model
public record Post(
    @Id int id,
    String title,
    int views,
    @Nullable Integer likes,
    boolean published,
    Kind kind,
    User author,
    int authorId) {

  public enum Kind {
    NEWS,
    ESSAY
  }
}
