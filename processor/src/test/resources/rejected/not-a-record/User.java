package blog;

import io.prisma4j.annotation.Model;

@Model
public class User {
  int id;
}
