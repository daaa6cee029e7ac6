package io.prisma4j.internal.catalogue;

import io.prisma4j.internal.catalogue.Catalogue.Column;
import io.prisma4j.internal.ddl.Names;
import org.jspecify.annotations.Nullable;

/** What to do about a difference, in a provider's SQL. */
abstract sealed class Remedy permits PostgresRemedy, SqliteRemedy {
    private final WrittenNames names;

    Remedy(WrittenNames names) {
        this.names = names;
    }

    final WrittenNames names() {
        return names;
    }

    abstract String type(String table, Column expected);

    abstract String nullability(String table, Column expected);

    abstract String byDefault(String table, Column expected);

    abstract String dropConstraint(String table, String name);

    abstract String makeConstraint(String table, String statement);

    abstract String renameIndex(String table, String from, String to, @Nullable String create);

    abstract String renameConstraint(String table, String from, String to);

    abstract String addPrimaryKey(String table, Catalogue.PrimaryKey key);

    abstract String addCheck(String table, Catalogue.Check check);

    final String addColumn(String table, Column column) {
        String byDefault = column.byDefault();
        return alter(table) + "ADD COLUMN " + Names.quote(column.name()) + " " + column.type()
                + (column.nullable() ? "" : " NOT NULL")
                + (byDefault == null || byDefault.equals(Catalogue.AUTOINCREMENT) ? "" : " DEFAULT " + byDefault);
    }

    final String dropIndex(String table, String name) {
        return "DROP INDEX " + names.beside(table, name);
    }

    final String alter(String table) {
        return "ALTER TABLE " + names.of(table) + " ";
    }
}
