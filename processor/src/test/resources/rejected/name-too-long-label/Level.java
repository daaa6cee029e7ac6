package blog;

import io.prisma4j.annotation.Mapped;

public enum Level {
    INFO,
    @Mapped("a_name_that_is_so_long_that_the_database_would_cut_it_without_a_word")
    ERROR
}
