package io.prisma4j.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.internal.jdbc.JdbcDialect;
import io.prisma4j.internal.jdbc.PostgresJdbc;
import io.prisma4j.internal.jdbc.SqliteJdbc;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.tree.Value;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlTest {
    private static final List<JdbcDialect> ALL = List.of(new PostgresJdbc(), new SqliteJdbc());

    private static void becomes(Sql sql, String text, Object... values) {
        for (JdbcDialect jdbc : ALL) {
            SqlText statement = RawStatement.of(sql, jdbc);
            assertThat(statement.sql()).isEqualTo(text);
            assertThat(statement.parameters().stream().map(Value::value).toList())
                    .containsExactly(values);
        }
    }

    @Test
    void putsPiecesInTheirPlace() {
        Sql inner = Sql.of("a = ? AND b = ?", 1, 2);
        becomes(
                Sql.of("SELECT ? FROM t WHERE (?) OR c = ?", 0, inner, 3),
                "SELECT ? FROM t WHERE (a = ? AND b = ?) OR c = ?",
                0,
                1,
                2,
                3);
        becomes(Sql.of("(?) (?)", inner, inner), "(a = ? AND b = ?) (a = ? AND b = ?)", 1, 2, 1, 2);
        becomes(Sql.of("a?", Sql.empty()), "a");
        becomes(Sql.empty(), "");
    }

    @Test
    void joins() {
        becomes(Sql.of("a IN (?)", Sql.join(List.of(1, 2, 3))), "a IN (?, ?, ?)", 1, 2, 3);
        becomes(
                Sql.join(List.of(Sql.of("a = ?", 1), Sql.of("b"), Sql.identifier("c")), " AND "),
                "a = ? AND b AND \"c\"",
                1);
        becomes(
                Sql.join(List.of(Sql.of("(?)", Sql.join(List.of(1, 2))), Sql.of("(?)", Sql.join(List.of(3, 4))))),
                "(?, ?), (?, ?)",
                1,
                2,
                3,
                4);
        assertThat(RawStatement.of(Sql.join(Arrays.asList(1, null)), ALL.get(0)).parameters())
                .extracting(Value::isNull)
                .containsExactly(false, true);
        assertThatThrownBy(() -> Sql.join(List.of())).hasMessageContaining("nothing to join");
        assertThatThrownBy(() -> RawStatement.of(Sql.join(List.of(1, 2), " ? "), ALL.get(0)))
                .isInstanceOf(InvalidQueryException.class)
                .hasMessageContaining("the SQL \" ? \" has 1 mark and is given no values");
    }

    @Test
    void quotesNames() {
        becomes(Sql.identifier("a"), "\"a\"");
        becomes(Sql.identifier("crm", "a\"; DROP TABLE b--?"), "\"crm\".\"a\"\"; DROP TABLE b--?\"");
        becomes(Sql.of("?.?", Sql.identifier("t"), Sql.identifier("?")), "\"t\".\"?\"");
        assertThatThrownBy(Sql::identifier).hasMessageContaining("one name");
        assertThatThrownBy(() -> Sql.identifier("")).hasMessageContaining("empty");
        assertThatThrownBy(() -> Sql.identifier("a\0")).hasMessageContaining("character 0");
    }

    @Test
    void keepsPiecesApart() {
        Sql negative = Sql.of("-1");
        becomes(Sql.of("1 -?", negative), "1 - -1");
        becomes(Sql.of("a?b", Sql.of("c")), "a c b");
        becomes(Sql.of("e?", Sql.of("'x'")), "e 'x'");
        becomes(Sql.of("?'b'", Sql.of("'a'")), "'a' 'b'");
        becomes(Sql.of("?*", Sql.of("/")), "/ *");
        becomes(Sql.join(List.of(1, 2), ""), "? ?", 1, 2);
        becomes(Sql.of("(?)", Sql.of("a -- all of them")), "(a -- all of them\n)");
        becomes(Sql.of("a = ?::int", 1), "a = ?::int", 1);
    }

    @Test
    void refusesAPieceThatIsOpen() {
        Sql open = Sql.of("x ? y ? z", Sql.of("'"), Sql.of("'"));
        for (JdbcDialect jdbc : ALL) {
            assertThatThrownBy(() -> RawStatement.of(open, jdbc))
                    .isInstanceOf(InvalidQueryException.class)
                    .hasMessageContaining("the SQL \"'\" has no end");
        }
    }

    @Test
    void showsNoValue() {
        assertThat(Sql.of("a = ?", "secret")).hasToString("a = ?");
        assertThat(Sql.join(List.of("secret", Sql.of("b = ?", "secret")))).hasToString("?, b = ?");
    }
}
