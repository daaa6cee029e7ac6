package io.prisma4j.processor.link;

import io.prisma4j.processor.model.CheckDeclaration;
import io.prisma4j.processor.model.CheckDef;
import io.prisma4j.processor.model.ColumnName;
import io.prisma4j.processor.model.ConstraintName;
import io.prisma4j.processor.model.DatabaseNames;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.IndexDeclaration;
import io.prisma4j.processor.model.IndexDef;
import io.prisma4j.processor.model.KeyDeclaration;
import io.prisma4j.processor.model.KeyDef;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.Written;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A model's keys, indexes and checks, with the columns and the names that they have in the database. */
final class KeyLinker {

    /** The primary key first, the rest as written; those that name what does not exist are left out. */
    List<KeyDef> keys(ModelDeclaration model) {
        return model.keys().stream()
                .filter(key ->
                        key.names().stream().allMatch(name -> model.field(name).isPresent()))
                .sorted(Comparator.comparing(key -> !key.primary()))
                .map(key -> key(key, model))
                .toList();
    }

    private static KeyDef key(KeyDeclaration key, ModelDeclaration model) {
        List<FieldDeclaration> fields =
                key.names().stream().flatMap(name -> model.field(name).stream()).toList();
        List<ColumnName> columns = fields.stream().map(FieldDeclaration::column).toList();
        return new KeyDef(
                key.primary(),
                key.selector(),
                key.names(),
                columns,
                key.map()
                        .map(ConstraintName::new)
                        .orElseGet(() -> key.primary()
                                ? DatabaseNames.primaryKey(model.table())
                                : DatabaseNames.unique(model.table(), columns)),
                fields.stream().noneMatch(FieldDeclaration::hidden)
                        && (fields.size() == 1 || fields.stream().noneMatch(FieldDeclaration::nullable)),
                key.where());
    }

    List<IndexDef> indexes(ModelDeclaration model) {
        return model.indexes().stream()
                .flatMap(index -> index(index, model).stream())
                .toList();
    }

    private static Optional<IndexDef> index(IndexDeclaration index, ModelDeclaration model) {
        List<FieldDeclaration> fields = index.columns().stream()
                .flatMap(column -> model.field(column.component().component()).stream())
                .toList();
        if (fields.size() < index.columns().size()) {
            return Optional.empty();
        }
        List<ColumnName> names = fields.stream().map(FieldDeclaration::column).toList();
        ConstraintName name = index.map()
                .map(ConstraintName::new)
                .orElseGet(() -> names.isEmpty()
                        ? DatabaseNames.expressionIndex(model.table())
                        : DatabaseNames.index(model.table(), names));
        return Optional.of(new IndexDef(
                name,
                index.expression().isPresent() ? List.of() : columns(index, fields),
                index.expression().map(Written::value).orElse(""),
                index.type().map(Written::value).orElse(""),
                index.condition().map(Written::value).orElse(""),
                index.where()));
    }

    private static List<IndexDef.Column> columns(IndexDeclaration index, List<FieldDeclaration> fields) {
        return IntStream.range(0, fields.size())
                .mapToObj(at -> new IndexDef.Column(
                        fields.get(at).component(),
                        fields.get(at).column(),
                        index.columns().get(at).descending(),
                        index.operators(at)))
                .toList();
    }

    List<CheckDef> checks(ModelDeclaration model) {
        var before = new HashMap<List<ColumnName>, Integer>();
        var checks = new ArrayList<CheckDef>();
        for (CheckDeclaration check : model.checks()) {
            List<ColumnName> columns = check.component().flatMap(model::field).map(FieldDeclaration::column).stream()
                    .toList();
            ConstraintName name = check.map()
                    .map(ConstraintName::new)
                    .orElseGet(() ->
                            DatabaseNames.check(model.table(), columns, before.merge(columns, 1, Integer::sum) - 1));
            checks.add(new CheckDef(name, check.condition().value(), check.where()));
        }
        return checks;
    }
}
