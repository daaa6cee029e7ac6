package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

public final class User {
  private User() {}

  @Model(accessor = "pets")
  public record Pet(@Id int id) {}
}
