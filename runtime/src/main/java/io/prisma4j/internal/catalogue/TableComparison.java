package io.prisma4j.internal.catalogue;

import io.prisma4j.internal.catalogue.Catalogue.Check;
import io.prisma4j.internal.catalogue.Catalogue.Column;
import io.prisma4j.internal.catalogue.Catalogue.ForeignKey;
import io.prisma4j.internal.catalogue.Catalogue.Index;
import io.prisma4j.internal.catalogue.Catalogue.PrimaryKey;
import io.prisma4j.internal.catalogue.Catalogue.Table;
import io.prisma4j.internal.ddl.SchemaObject;
import io.prisma4j.schema.SchemaDifference;
import io.prisma4j.schema.SchemaDifference.Kind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Compares one table with what it should be. */
final class TableComparison {
    private final Table expected;
    private final Table found;
    private final String table;
    private final List<SchemaObject> objects;
    private final Remedy remedy;
    private final List<SchemaDifference> differences;

    TableComparison(
            Table expected,
            Table found,
            List<SchemaObject> objects,
            Remedy remedy,
            List<SchemaDifference> differences) {
        this.expected = expected;
        this.found = found;
        this.table = expected.name();
        this.objects = objects;
        this.remedy = remedy;
        this.differences = differences;
    }

    void compare() {
        expected.columns().values().forEach(this::column);
        found.columns().values().stream()
                .filter(column -> !expected.columns().containsKey(column.name()) && column.mustBeGiven())
                .forEach(this::unknown);
        primaryKey();
        expected.indexes().values().forEach(this::index);
        expected.foreignKeys().forEach(this::foreignKey);
        expected.checks().values().forEach(this::check);
    }

    private void column(Column column) {
        Column other = found.columns().get(column.name());
        if (other == null) {
            add(Kind.COLUMN, column.name(), shown(column), null, remedy.addColumn(table, column));
            return;
        }
        if (!column.type().equals(other.type())) {
            add(Kind.COLUMN_TYPE, column.name(), column.type(), other.type(), remedy.type(table, column));
        }
        if (column.nullable() != other.nullable()) {
            String remedyOf = remedy.nullability(table, column);
            add(Kind.COLUMN_NULLABILITY, column.name(), nullability(column), nullability(other), remedyOf);
        }
        if (!Objects.equals(column.byDefault(), other.byDefault())) {
            String remedyOf = remedy.byDefault(table, column);
            add(Kind.COLUMN_DEFAULT, column.name(), column.byDefault(), other.byDefault(), remedyOf);
        }
    }

    private void unknown(Column column) {
        add(
                Kind.COLUMN,
                column.name(),
                null,
                shown(column),
                "add it to the model, or let it be null or have a default, or else no row can be inserted");
    }

    private static String shown(Column column) {
        return column.type() + " " + nullability(column)
                + (column.byDefault() == null ? "" : " DEFAULT " + column.byDefault());
    }

    private static String nullability(Column column) {
        return column.nullable() ? "NULL" : "NOT NULL";
    }

    private void primaryKey() {
        PrimaryKey key = expected.primaryKey();
        PrimaryKey other = found.primaryKey();
        if (key == null) return;
        if (other == null) {
            add(Kind.PRIMARY_KEY, key.name(), key.columns().toString(), null, remedy.addPrimaryKey(table, key));
        } else if (!key.columns().equals(other.columns())) {
            String again = then(remedy.dropConstraint(table, other.name()), remedy.addPrimaryKey(table, key));
            add(
                    Kind.PRIMARY_KEY,
                    key.name(),
                    key.columns().toString(),
                    other.columns().toString(),
                    again);
        } else if (!key.name().equals(other.name())) {
            renamed(key.name(), other.name(), remedy.renameConstraint(table, other.name(), key.name()));
        }
    }

    private void index(Index index) {
        String name = index.name();
        String definition = index.definition();
        Index other = found.indexes().get(name);
        if (other != null) {
            if (definition.equals(other.definition())) return;
            String again = then(remedy.dropIndex(table, name), create(name));
            add(Kind.INDEX, name, definition, other.definition(), again);
            return;
        }
        Optional<Index> alike = found.indexes().values().stream()
                .filter(one -> definition.equals(one.definition()) && isUnexpected(one))
                .findFirst();
        if (alike.isPresent()) {
            String old = alike.get().name();
            renamed(name, old, remedy.renameIndex(table, old, name, create(name)));
        } else {
            add(Kind.INDEX, name, definition, null, create(name));
        }
    }

    private boolean isUnexpected(Index index) {
        return !expected.indexes().containsKey(index.name());
    }

    private void foreignKey(ForeignKey key) {
        String definition = key.definition();
        Optional<ForeignKey> same = find(other -> definition.equals(other.definition()) && isNamed(key, other))
                .or(() -> find(other -> definition.equals(other.definition()) && isUnexpected(other)));
        if (same.isPresent()) {
            String name = same.get().name();
            if (!isNamed(key, same.get())) {
                renamed(key.name(), name, remedy.renameConstraint(table, name, key.name()));
            }
            return;
        }
        String make = remedy.makeConstraint(table, create(key.name()));
        Optional<ForeignKey> other = find(one -> one.name().equals(key.name()))
                .or(() -> find(one -> one.columns().equals(key.columns()) && isUnexpected(one)));
        if (other.isPresent()) {
            String again = then(remedy.dropConstraint(table, other.get().name()), make);
            add(Kind.FOREIGN_KEY, key.name(), definition, other.get().definition(), again);
        } else {
            add(Kind.FOREIGN_KEY, key.name(), definition, null, make);
        }
    }

    /** SQLite does nothing with the name, so a nameless foreign key is as good. */
    private static boolean isNamed(ForeignKey key, ForeignKey other) {
        return other.name().isEmpty() || other.name().equals(key.name());
    }

    private Optional<ForeignKey> find(Predicate<ForeignKey> which) {
        return found.foreignKeys().stream().filter(which).findFirst();
    }

    private boolean isUnexpected(ForeignKey other) {
        return expected.foreignKeys().stream().noneMatch(key -> key.name().equals(other.name()));
    }

    private void check(Check check) {
        String name = check.name();
        Check other = found.checks().get(name);
        if (other != null) {
            if (other.condition().equals(check.condition())) return;
            String again = then(remedy.dropConstraint(table, name), remedy.addCheck(table, check));
            add(Kind.CHECK, name, check.condition(), other.condition(), again);
            return;
        }
        Optional<Check> alike = found.checks().values().stream()
                .filter(one -> one.condition().equals(check.condition())
                        && !expected.checks().containsKey(one.name()))
                .findFirst();
        if (alike.isPresent()) {
            String old = alike.get().name();
            renamed(name, old, remedy.renameConstraint(table, old, name));
        } else {
            add(Kind.CHECK, name, check.condition(), null, remedy.addCheck(table, check));
        }
    }

    /** The statement that makes an index or a foreign key; empty for what is made with its table. */
    private String create(String name) {
        return objects.stream()
                .filter(object -> object.table().equals(table) && object.name().equals(name))
                .map(SchemaObject::create)
                .findFirst()
                .orElse("");
    }

    private static String then(String first, String second) {
        return first.isEmpty() ? second : first + "; " + second;
    }

    private void renamed(String name, String old, String remedyOf) {
        add(Kind.NAME, name, name, old, remedyOf);
    }

    private void add(Kind kind, String name, @Nullable String should, @Nullable String has, String remedyOf) {
        String object = name.isEmpty() ? table : table + "." + name;
        differences.add(new SchemaDifference(kind, object, should, has, remedyOf));
    }
}
