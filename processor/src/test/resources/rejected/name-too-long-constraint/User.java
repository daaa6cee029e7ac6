package blog;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import io.prisma4j.annotation.Unique;

@Model
public record User(
    @Id int id,
    @Unique(map = "a_name_that_is_so_long_that_the_database_would_cut_it_without_a_word") String email) {}
