package io.prisma4j.internal.catalogue;

import io.prisma4j.internal.ddl.Names;
import io.prisma4j.internal.ddl.SchemaObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of tables and enum types as statements write them: quoted, after their schema if they name one. */
final class WrittenNames {
    private static final Pattern CREATE =
            Pattern.compile("CREATE (?:TABLE|TYPE) (((?:\"(?:[^\"]|\"\")*\"\\.)?)\"(?:[^\"]|\"\")*\")");

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> schemas = new HashMap<>();

    WrittenNames(List<SchemaObject> objects) {
        for (SchemaObject object : objects) {
            Matcher create = CREATE.matcher(object.create());
            if (create.lookingAt()) {
                names.put(object.name(), create.group(1));
                schemas.put(object.name(), create.group(2));
            }
        }
    }

    String of(String name) {
        return names.getOrDefault(name, Names.quote(name));
    }

    /** Something else in the schema of a table. */
    String beside(String table, String name) {
        return schemas.getOrDefault(table, "") + Names.quote(name);
    }

    /** With a schema, whether or not it names one. */
    String within(String schema, String name) {
        return schemas.getOrDefault(name, "").isEmpty() ? Names.quote(schema) + "." + of(name) : of(name);
    }
}
