package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;

public final class Shop {
  private Shop() {}

  @Model
  private record Item(@Id int id) {}
}
