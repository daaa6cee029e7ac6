package io.prisma4j.internal.catalogue;

import io.prisma4j.internal.catalogue.Catalogue.Column;
import org.jspecify.annotations.Nullable;

/** SQLite adds columns and indexes, and changes nothing else of a table that is there. */
final class SqliteRemedy extends Remedy {
    SqliteRemedy(WrittenNames names) {
        super(names);
    }

    private static String again(String table) {
        return "make the table " + table + " again as schema().sql() says, and copy its rows";
    }

    @Override
    String type(String table, Column expected) {
        return again(table);
    }

    @Override
    String nullability(String table, Column expected) {
        return again(table);
    }

    @Override
    String byDefault(String table, Column expected) {
        return again(table);
    }

    @Override
    String dropConstraint(String table, String name) {
        return "";
    }

    @Override
    String makeConstraint(String table, String statement) {
        return again(table);
    }

    @Override
    String renameIndex(String table, String from, String to, @Nullable String create) {
        return dropIndex(table, from) + (create == null ? "" : "; " + create);
    }

    @Override
    String renameConstraint(String table, String from, String to) {
        return again(table);
    }

    @Override
    String addPrimaryKey(String table, Catalogue.PrimaryKey key) {
        return again(table);
    }

    @Override
    String addCheck(String table, Catalogue.Check check) {
        return again(table);
    }
}
