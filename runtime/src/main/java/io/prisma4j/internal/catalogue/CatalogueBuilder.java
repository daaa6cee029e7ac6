package io.prisma4j.internal.catalogue;

import io.prisma4j.internal.catalogue.Catalogue.Check;
import io.prisma4j.internal.catalogue.Catalogue.Column;
import io.prisma4j.internal.catalogue.Catalogue.ForeignKey;
import io.prisma4j.internal.catalogue.Catalogue.Index;
import io.prisma4j.internal.catalogue.Catalogue.PrimaryKey;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A catalogue while its rows arrive. */
final class CatalogueBuilder {
    private final Map<String, TableBuilder> tables = new LinkedHashMap<>();
    private final Map<String, List<String>> enums = new LinkedHashMap<>();

    /** The table of this name, begun if it is new. */
    TableBuilder table(String name) {
        return tables.computeIfAbsent(name, TableBuilder::new);
    }

    void enumType(String name, List<String> labels) {
        enums.put(name, labels);
    }

    Catalogue build() {
        Map<String, Catalogue.Table> built = new LinkedHashMap<>();
        tables.forEach((name, table) -> built.put(name, table.build()));
        return new Catalogue(built, enums);
    }

    /** One table. */
    static final class TableBuilder {
        private final String name;
        private final Map<String, Column> columns = new LinkedHashMap<>();
        private final Map<String, Index> indexes = new LinkedHashMap<>();
        private final List<ForeignKey> foreignKeys = new ArrayList<>();
        private final Map<String, Check> checks = new LinkedHashMap<>();
        private @Nullable PrimaryKey primaryKey;

        private TableBuilder(String name) {
            this.name = name;
        }

        void column(Column column) {
            columns.put(column.name(), column);
        }

        void primaryKey(PrimaryKey key) {
            primaryKey = key;
        }

        void index(Index index) {
            indexes.put(index.name(), index);
        }

        void foreignKey(ForeignKey key) {
            foreignKeys.add(key);
        }

        void check(Check check) {
            checks.put(check.name(), check);
        }

        private Catalogue.Table build() {
            return new Catalogue.Table(name, columns, primaryKey, indexes, foreignKeys, checks);
        }
    }
}
