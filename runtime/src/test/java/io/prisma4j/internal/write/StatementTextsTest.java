package io.prisma4j.internal.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.internal.sql.Delete;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.internal.sql.SqliteDialect;
import io.prisma4j.schema.Column;
import io.prisma4j.testing.BlogData;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Value;
import java.lang.ref.WeakReference;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The texts of writes are kept, and nothing of what was bound with them. */
final class StatementTextsTest {
    private final StatementTexts texts = new StatementTexts(new SqliteDialect());

    @Test
    void keepNoValue() {
        WeakReference<Object> secret = first();
        for (int i = 0; i < 100 && secret.get() != null; i++) System.gc();
        assertThat(secret.get()).isNull();
        Object next = new Object();
        SqlText again = delete(next);
        assertThat(again.parameters())
                .singleElement()
                .satisfies(bound -> assertThat(bound.value()).isSameAs(next));
    }

    private WeakReference<Object> first() {
        Object secret = new Object();
        assertThat(delete(secret).parameters()).hasSize(1);
        return new WeakReference<>(secret);
    }

    private SqlText delete(Object value) {
        Column column = BlogData.USER.columns().get(0);
        Condition isIt =
                new Condition.Compare(ColumnRef.of(0, column), Condition.Operator.EQ, Value.of(column, value), false);
        return texts.delete(new Delete(BlogData.USER, isIt, null, List.of()));
    }
}
