package io.prisma4j.internal.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prisma4j.error.InvalidQueryException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarksTest {
    private static final List<Marks> ALL = List.of(new PostgresDialect().marks(), new SqliteDialect().marks());

    /** The place of the one mark is that of {@code #}, which stands for it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "#",
                "a = #",
                "'?' || #",
                "'it''s ?' || #",
                "\"a?\" = #",
                "\"a\"\"?\" = #",
                "-- ?\n #",
                "/* ? */ #",
                "a - -# -- ?",
                "'-- ' || # /* '? */",
                "'/*' || # || '*/'",
                "like'?' || #",
                "a ?? 'b' and #",
                "a ??| # or b ??& '?'",
                "#::int",
                "'' || #",
                "'\\' || #",
                "u&'\\0061?' || #",
                "ärger_e'?' || #",
                "# /* ? */ -- '",
            })
    void stand(String sql) {
        for (Marks marks : ALL) assertThat(marks.in(sql.replace('#', '?'))).containsExactly(sql.indexOf('#'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "array[#]",
                "e'\\'?' || #",
                "E'\\\\' || #",
                "e'it''s ?' || #",
                "$$ ? ' $$ || #",
                "$a$ ? $$ ? $b$ ? $a$ || #",
                "a$$ || #",
                "$1 || #",
                "/* /* ? */ ? */ #",
            })
    void standInPostgres(String sql) {
        assertThat(ALL.get(0).in(sql.replace('#', '?'))).containsExactly(sql.indexOf('#'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a?] = #", "`a?` = #", "`a``?` = #", "/* /* ? */ #", "$a || # || $a"})
    void standInSqlite(String sql) {
        assertThat(ALL.get(1).in(sql.replace('#', '?'))).containsExactly(sql.indexOf('#'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "'?'", "a ?? b", "\"?\"", "--?", "/*?*/"})
    void areNowhere(String sql) {
        for (Marks marks : ALL) assertThat(marks.in(sql)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = 'b", "a = 'b''", "\"a", "/* b", "/*/"})
    void areNotLookedForBehindWhatIsOpen(String sql) {
        for (Marks marks : ALL) {
            assertThatThrownBy(() -> marks.in(sql))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("has no end of what begins at character");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"$$ a", "$a$ $b$", "e'\\'", "/* /* */"})
    void areNotLookedForBehindWhatIsOpenInPostgres(String sql) {
        assertThatThrownBy(() -> ALL.get(0).in(sql)).isInstanceOf(InvalidQueryException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a = ?1", "?1 = a"})
    void haveNoNumbers(String sql) {
        for (Marks marks : ALL) {
            assertThatThrownBy(() -> marks.in(sql)).hasMessageContaining("write ? for each value");
        }
    }
}
