package io.prisma4j.processor.link;

import io.prisma4j.processor.model.ColumnName;
import io.prisma4j.processor.model.ConstraintName;
import io.prisma4j.processor.model.DatabaseNames;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.IndexDeclaration;
import io.prisma4j.processor.model.IndexDef;
import io.prisma4j.processor.model.KeyDeclaration;
import io.prisma4j.processor.model.KeyDef;
import io.prisma4j.processor.model.ModelDeclaration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A model's keys and indexes, with the columns and the names that they have in the database. */
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
                fields.size() == 1 || fields.stream().noneMatch(FieldDeclaration::nullable),
                key.where());
    }

    List<IndexDef> indexes(ModelDeclaration model) {
        return model.indexes().stream()
                .flatMap(index -> index(index, model).stream())
                .toList();
    }

    private static Optional<IndexDef> index(IndexDeclaration index, ModelDeclaration model) {
        List<IndexDef.Column> columns = index.columns().stream()
                .flatMap(column -> model.field(column.component().component()).stream()
                        .map(field -> new IndexDef.Column(field.component(), field.column(), column.descending())))
                .toList();
        if (columns.size() < index.columns().size()) {
            return Optional.empty();
        }
        ConstraintName name = index.map()
                .map(ConstraintName::new)
                .orElseGet(() -> DatabaseNames.index(
                        model.table(),
                        columns.stream().map(IndexDef.Column::column).toList()));
        return Optional.of(new IndexDef(name, columns, index.where()));
    }
}
