package io.prisma4j.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.annotation.Naming;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DatabaseNamesTest {

    @ParameterizedTest
    @CsvSource({"authorId,author_id", "HTTPServer,http_server", "line2,line2", "webURL,web_url", "User,user"})
    void breaksWordsWhereACapitalBegins(String component, String column) {
        var names = new DatabaseNames(Naming.SNAKE_CASE);
        assertThat(names.column(new ComponentName(component)).value()).isEqualTo(column);
    }

    @Test
    void keepsNamesAsWritten() {
        var names = new DatabaseNames(Naming.AS_WRITTEN);
        assertThat(names.column(new ComponentName("authorId")).value()).isEqualTo("authorId");
        assertThat(names.joinTable(JavaName.of("a", "Category"), JavaName.of("a", "Post")))
                .isEqualTo(TableName.of("_CategoryToPost"));
    }

    @Test
    void cutsLongConstraintsBeforeTheirSuffix() {
        ConstraintName name =
                DatabaseNames.unique(TableName.of("T".repeat(40)), List.of(new ColumnName("ö".repeat(20))));
        assertThat(name.value()).isEqualTo("T".repeat(40) + "_" + "ö".repeat(9) + "_key");
    }
}
