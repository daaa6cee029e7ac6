package io.prisma4j.internal.ddl;

import io.prisma4j.internal.ddl.SchemaObject.Kind;
import io.prisma4j.schema.Index;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The indexes of a table, which every provider writes alike. */
final class Indexes {
    private Indexes() {}

    static List<SchemaObject> of(Model model) {
        List<SchemaObject> indexes = new ArrayList<>();
        for (Key key : model.keys()) {
            if (key.primary()) continue;
            indexes.add(index("UNIQUE INDEX ", key.constraint(), model.table(), Names.columns(key.columns(), ", ")));
        }
        for (Index index : model.indexes()) {
            indexes.add(index("INDEX ", index.name(), model.table(), parts(index)));
        }
        return indexes;
    }

    /** The pairs, each once. */
    static SchemaObject unique(PairTable pair) {
        return index("UNIQUE INDEX ", pair.name() + "_AB_unique", pair.name(), "\"A\", \"B\"");
    }

    /** The pairs from the other end. */
    static SchemaObject second(PairTable pair) {
        return index("INDEX ", pair.name() + "_B_index", pair.name(), "\"B\"");
    }

    private static String parts(Index index) {
        return index.parts().stream()
                .map(part -> Names.quote(part.column().column()) + (part.descending() ? " DESC" : ""))
                .collect(Collectors.joining(", "));
    }

    private static SchemaObject index(String kind, String name, String table, String columns) {
        String create = "CREATE " + kind + Names.quote(name) + " ON " + Names.quote(table) + "(" + columns + ")";
        return new SchemaObject(Kind.INDEX, table, name, create);
    }
}
