package io.prisma4j.internal.ddl;

import io.prisma4j.internal.ddl.SchemaObject.Kind;
import io.prisma4j.schema.Index;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.TableName;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The indexes of a table; providers differ in whether they have several kinds. */
final class Indexes {
    private final boolean kinds;
    private final UnaryOperator<TableName> places;

    /**
     * @param kinds whether an index says its kind and its operators
     * @param places where the tables are made
     */
    Indexes(boolean kinds, UnaryOperator<TableName> places) {
        this.kinds = kinds;
        this.places = places;
    }

    List<SchemaObject> of(Model model) {
        List<SchemaObject> indexes = new ArrayList<>();
        for (Key key : model.keys()) {
            if (key.primary()) continue;
            indexes.add(
                    index("UNIQUE INDEX ", key.constraint(), model.tableName(), Names.columns(key.columns(), ", ")));
        }
        for (Index index : model.indexes()) {
            indexes.add(index(model, index));
        }
        return indexes;
    }

    private SchemaObject index(Model model, Index index) {
        boolean ofKind = kinds && !index.type().isEmpty();
        String create =
                "CREATE INDEX " + Names.quote(index.name()) + " ON " + Names.quote(places.apply(model.tableName()))
                        + (ofKind ? " USING " + index.type() + " (" : "(") + content(index) + ")"
                        + (index.condition().isEmpty() ? "" : " WHERE " + index.condition());
        return new SchemaObject(Kind.INDEX, model.tableName().toString(), index.name(), create);
    }

    private String content(Index index) {
        if (!index.expression().isEmpty()) return "(" + index.expression() + ")";
        return index.parts().stream().map(this::part).collect(Collectors.joining(", "));
    }

    private String part(Index.Part part) {
        return Names.quote(part.column().column())
                + (kinds && !part.operators().isEmpty() ? " " + part.operators() : "")
                + (part.descending() ? " DESC" : "");
    }

    /** The pairs, each once. */
    SchemaObject unique(PairTable pair) {
        return index("UNIQUE INDEX ", pair.name().name() + "_AB_unique", pair.name(), "\"A\", \"B\"");
    }

    /** The pairs from the other end. */
    SchemaObject second(PairTable pair) {
        return index("INDEX ", pair.name().name() + "_B_index", pair.name(), "\"B\"");
    }

    private SchemaObject index(String kind, String name, TableName table, String columns) {
        String create =
                "CREATE " + kind + Names.quote(name) + " ON " + Names.quote(places.apply(table)) + "(" + columns + ")";
        return new SchemaObject(Kind.INDEX, table.toString(), name, create);
    }
}
