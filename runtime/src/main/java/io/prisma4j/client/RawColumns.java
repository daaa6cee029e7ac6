package io.prisma4j.client;

import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns of a result by name; where two have one name, the first. */
final class RawColumns {
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> byName = new HashMap<>();

    static RawColumns of(ResultSetMetaData data) throws SQLException {
        RawColumns columns = new RawColumns();
        for (int at = 0; at < data.getColumnCount(); at++) {
            String name = data.getColumnLabel(at + 1);
            columns.names.add(name);
            columns.byName.putIfAbsent(name, at);
            columns.byName.putIfAbsent(name.toLowerCase(Locale.ROOT), at);
        }
        return columns;
    }

    /** The number of a column, from 0. As in SQL, the case of a name matters only where two differ in nothing else. */
    int at(String name) {
        Integer at = byName.get(name);
        if (at == null) at = byName.get(name.toLowerCase(Locale.ROOT));
        if (at == null) throw new IllegalArgumentException("the result has no column " + name + "; it has " + names);
        return at;
    }

    /** The number of the column that has one of these names, the first that any has. */
    int at(List<String> names) {
        for (String name : names) {
            if (byName.containsKey(name) || byName.containsKey(name.toLowerCase(Locale.ROOT))) return at(name);
        }
        throw new IllegalArgumentException("the result has no column " + String.join(" or ", names) + "; it has "
                + this.names + "; select it, or name one so (AS " + names.get(0) + ")");
    }

    List<String> names() {
        return List.copyOf(names);
    }
}
