package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import java.util.Set;

@Model
public record User(@Id int id, Set<Post> posts) {}
