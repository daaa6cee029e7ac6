package io.prisma4j.testing;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.tree.Assignment;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.RelationOperation;
import io.prisma4j.tree.RelationWrite;
import io.prisma4j.tree.RowData;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The data of a record in a write tree, by the names of its components; operations by their names. */
public final class Data {
    private final Model model;
    private final List<Assignment> values = new ArrayList<>();
    private final List<RelationWrite> relations = new ArrayList<>();

    private Data(Model model) {
        this.model = model;
    }

    public static Data of(Model model) {
        return new Data(model);
    }

    public Data set(String column, @Nullable Object value) {
        return change(column, Assignment.Change.SET, value);
    }

    public Data change(String name, Assignment.Change change, @Nullable Object value) {
        Column column = model.column(name);
        values.add(new Assignment(column, change, value == null ? null : Value.of(column, value)));
        return this;
    }

    public Data with(String relation, RelationOperation... operations) {
        relations.add(new RelationWrite(model.relation(relation), List.of(operations)));
        return this;
    }

    public RowData row() {
        return new RowData(model, values, relations);
    }

    public static RelationOperation create(Data... rows) {
        return new RelationOperation.Create(rows(rows), false);
    }

    public static RelationOperation createSkipping(Data... rows) {
        return new RelationOperation.Create(rows(rows), true);
    }

    public static RelationOperation connect(UniqueWhere... where) {
        return new RelationOperation.Connect(List.of(where));
    }

    public static RelationOperation connectOrCreate(UniqueWhere where, Data row) {
        return new RelationOperation.ConnectOrCreate(where, row.row());
    }

    public static RelationOperation set(UniqueWhere... where) {
        return new RelationOperation.Set(List.of(where));
    }

    public static RelationOperation disconnect(UniqueWhere... where) {
        return new RelationOperation.Disconnect(List.of(where));
    }

    public static RelationOperation update(@Nullable UniqueWhere where, Data data) {
        return new RelationOperation.Update(where, data.row());
    }

    public static RelationOperation updateMany(@Nullable Condition where, Data data) {
        return new RelationOperation.UpdateMany(where, data.row());
    }

    public static RelationOperation upsert(@Nullable UniqueWhere where, Data create, Data update) {
        return new RelationOperation.Upsert(where, create.row(), update.row());
    }

    public static RelationOperation delete(UniqueWhere... where) {
        return new RelationOperation.Delete(List.of(where));
    }

    public static RelationOperation deleteMany(@Nullable Condition where) {
        return new RelationOperation.DeleteMany(where);
    }

    private static List<RowData> rows(Data... rows) {
        return Arrays.stream(rows).map(Data::row).toList();
    }
}
