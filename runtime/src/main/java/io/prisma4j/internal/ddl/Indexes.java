package io.prisma4j.internal.ddl;

import io.prisma4j.internal.ddl.SchemaObject.Kind;
import io.prisma4j.schema.Index;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The indexes of a table; providers differ in whether they have several kinds. */
final class Indexes {
    private final boolean kinds;

    /**
     * @param kinds whether an index says its kind and its operators
     */
    Indexes(boolean kinds) {
        this.kinds = kinds;
    }

    List<SchemaObject> of(Model model) {
        List<SchemaObject> indexes = new ArrayList<>();
        for (Key key : model.keys()) {
            if (key.primary()) continue;
            indexes.add(index("UNIQUE INDEX ", key.constraint(), model.table(), Names.columns(key.columns(), ", ")));
        }
        for (Index index : model.indexes()) {
            indexes.add(index(model, index));
        }
        return indexes;
    }

    private SchemaObject index(Model model, Index index) {
        boolean ofKind = kinds && !index.type().isEmpty();
        String create = "CREATE INDEX " + Names.quote(index.name()) + " ON " + Names.quote(model.table())
                + (ofKind ? " USING " + index.type() + " (" : "(") + content(index) + ")"
                + (index.condition().isEmpty() ? "" : " WHERE " + index.condition());
        return new SchemaObject(Kind.INDEX, model.table(), index.name(), create);
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
    static SchemaObject unique(PairTable pair) {
        return index("UNIQUE INDEX ", pair.name() + "_AB_unique", pair.name(), "\"A\", \"B\"");
    }

    /** The pairs from the other end. */
    static SchemaObject second(PairTable pair) {
        return index("INDEX ", pair.name() + "_B_index", pair.name(), "\"B\"");
    }

    private static SchemaObject index(String kind, String name, String table, String columns) {
        String create = "CREATE " + kind + Names.quote(name) + " ON " + Names.quote(table) + "(" + columns + ")";
        return new SchemaObject(Kind.INDEX, table, name, create);
    }
}
