package relations;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A record as it was read. */
record Found(Model model, Map<Column, Object> values, Map<Relation, List<Found>> related) {
    /** As the data says it. */
    Data.Row row() {
        Data.Row row = new Data.Row(Numbers.of(model, values::get), (String) values.get(model.column("note")));
        for (Relation relation : End.held(model)) row.held.put(relation, Numbers.of(relation, values::get));
        return row;
    }

    /** The record and what is related to it, one line each. */
    String text() {
        return row()
                + related.entrySet().stream()
                        .map(one -> "\n" + one.getKey() + " "
                                + one.getValue().stream()
                                        .map(found -> found.row().toString())
                                        .sorted()
                                        .collect(Collectors.joining(" | ")))
                        .sorted()
                        .collect(Collectors.joining());
    }
}
