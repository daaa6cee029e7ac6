package io.prisma4j.internal.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.prisma4j.error.InvalidQueryException;
import io.prisma4j.internal.jdbc.SqliteJdbc;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.Value;
import io.prisma4j.tree.WriteNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionsTest {
    private static final Column ID = Column.of("id", ScalarType.INT);
    private static final Column VERSION = Column.of("version", ScalarType.LONG).asVersion();
    private static final Model PAGE = Model.of("Page", "Page")
            .columns(ID, VERSION)
            .key(new Key("id", "Page_pkey", List.of(ID), true))
            .build();

    @Test
    void areNotSetByTreesEither() {
        RowData data = new RowData(
                PAGE, List.of(new Assignment(VERSION, Assignment.Change.SET, Value.of(VERSION, 3L))), List.of());
        assertThatExceptionOfType(InvalidQueryException.class)
                .isThrownBy(() -> new ValueCheck(new SqliteJdbc()).check(new WriteNode.UpdateMany(null, data, null)))
                .withMessageContaining("Page.version is a version, which updates raise and nobody sets");
    }

    @Test
    void areNamedBesideOtherConditionsOnly() {
        Condition.Compare version = compare(VERSION, Condition.Operator.EQ);
        Condition id = compare(ID, Condition.Operator.EQ);
        assertThat(Versions.named(new Condition.All(List.of(id, new Condition.All(List.of(version))))))
                .isSameAs(version);
        assertThat(Versions.named(null)).isNull();
        assertThat(Versions.named(id)).isNull();
        assertThat(Versions.named(compare(VERSION, Condition.Operator.GTE))).isNull();
        assertThat(Versions.named(new Condition.Any(List.of(id, version)))).isNull();
        assertThat(Versions.named(new Condition.Not(version))).isNull();
    }

    private static Condition.Compare compare(Column column, Condition.Operator operator) {
        Object one = column.type() == ScalarType.LONG ? (Object) 1L : (Object) 1;
        return new Condition.Compare(ColumnRef.of(0, column), operator, Value.of(column, one), false);
    }
}
