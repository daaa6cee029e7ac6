package io.prisma4j.internal.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectUrlTest {
    @ParameterizedTest
    @CsvSource({
        "jdbc:sqlite:dev.db, jdbc:sqlite:dev.db",
        "file:./dev.db, jdbc:sqlite:./dev.db",
        "file:dev.db?connection_limit=1, jdbc:sqlite:dev.db",
        "file:/tmp/dev.db, jdbc:sqlite:/tmp/dev.db",
        "file:///tmp/dev.db, jdbc:sqlite:/tmp/dev.db",
        "jdbc:postgresql://h:5433/db?ssl=true, jdbc:postgresql://h:5433/db?ssl=true",
        "postgresql://h/db, jdbc:postgresql://h/db",
        "postgres://u:p@h:5433/db?schema=x, jdbc:postgresql://h:5433/db",
    })
    void findsTheDriversUrl(String url, String jdbc) {
        assertThat(ConnectUrl.parse(url).jdbc()).isEqualTo(jdbc);
    }

    @Test
    void translatesPrismasParameters() {
        ConnectUrl url =
                ConnectUrl.parse("postgresql://ada:p%40s%3As+@h/db?schema=Blog&connection_limit=5&pool_timeout=3"
                        + "&connect_timeout=7&application_name=shop&pgbouncer=true&sslmode=require&tcpKeepAlive=true");
        assertThat(url.properties())
                .isEqualTo(Map.of(
                        "user", "ada",
                        "password", "p@s:s+",
                        "currentSchema", "\"Blog\"",
                        "connectTimeout", "7",
                        "ApplicationName", "shop",
                        "prepareThreshold", "0",
                        "sslmode", "require",
                        "tcpKeepAlive", "true"));
        assertThat(url.maxPoolSize()).isEqualTo(5);
        assertThat(url.poolTimeout()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void splitsTheLoginAtTheLastAt() {
        assertThat(ConnectUrl.parse("postgresql://ada:p@ss@h/db").properties())
                .containsEntry("user", "ada")
                .containsEntry("password", "p@ss");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:sqlite::memory:",
                "jdbc:sqlite:",
                "file::memory:",
                "jdbc:sqlite:file:x?mode=memory&cache=shared"
            })
    void knowsADatabaseInMemory(String url) {
        assertThat(ConnectUrl.parse(url).singleConnection()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "mysql://root:secret@h/db, there is no database for mysql: URLs",
        "jdbc:mysql://root:secret@h/db, there is no database for jdbc:mysql: URLs",
        "dev.db, the database URL has no scheme",
        "postgresql://u:secret@h/db?connection_limit=many, the parameter connection_limit of the database URL is \"many\"",
    })
    void saysWhatIsWrongButNoPassword(String url, String message) {
        assertThatThrownBy(() -> ConnectUrl.parse(url))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining("secret");
    }

    @Test
    void printsNoPassword() {
        assertThat(ConnectUrl.parse("postgresql://u:secret@h/db")).hasToString("jdbc:postgresql://h/db");
        assertThat(ConnectUrl.parse("jdbc:postgresql://h/db?user=u&password=secret"))
                .hasToString("jdbc:postgresql://h/db");
    }
}
