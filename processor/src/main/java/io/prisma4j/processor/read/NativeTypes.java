package io.prisma4j.processor.read;

import io.prisma4j.annotation.Provider;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.model.ScalarType.Builtin;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The types of each database that can be asked for by name, and what a column of such a type holds. */
final class NativeTypes {

    private static final Pattern WRITTEN = Pattern.compile("([A-Za-z][A-Za-z0-9 ]*?) *(\\([0-9]+( *, *[0-9]+)?\\))?");

    private static final Map<Provider, Map<String, Set<Builtin>>> KNOWN =
            Map.of(Provider.POSTGRESQL, postgresql(), Provider.SQLITE, sqlite());

    private NativeTypes() {}

    /** Whether the database has a type of this name, whatever it holds. */
    static boolean exists(Provider provider, String written) {
        return KNOWN.getOrDefault(provider, Map.of()).containsKey(base(written));
    }

    /** Whether a column of this type can hold such values. */
    static boolean holds(Provider provider, String written, ScalarType type) {
        Set<Builtin> held = KNOWN.getOrDefault(provider, Map.of()).getOrDefault(base(written), Set.of());
        return type.match(new ScalarType.Cases<>() {
            @Override
            public Boolean builtin(Builtin known) {
                return held.contains(known);
            }

            @Override
            public Boolean enumType(ScalarType.EnumType known) {
                return false;
            }

            @Override
            public Boolean converted(ScalarType.Converted known) {
                return held.contains(known.stored());
            }
        });
    }

    /** The types by which such values can be stored, for the message. */
    static List<String> holding(Provider provider, ScalarType type) {
        return KNOWN.getOrDefault(provider, Map.of()).keySet().stream()
                .filter(name -> holds(provider, name, type))
                .toList();
    }

    /** The name without its numbers, in capitals; nothing if it is no name of a type at all. */
    private static String base(String written) {
        Matcher matcher = WRITTEN.matcher(written.strip());
        return matcher.matches() ? matcher.group(1).toUpperCase(Locale.ROOT) : "";
    }

    private static Map<String, Set<Builtin>> postgresql() {
        Set<Builtin> text = EnumSet.of(Builtin.STRING, Builtin.URI);
        Set<Builtin> whole = EnumSet.of(Builtin.SHORT, Builtin.INT, Builtin.LONG);
        Set<Builtin> instant = EnumSet.of(Builtin.INSTANT, Builtin.OFFSET_DATE_TIME, Builtin.LOCAL_DATE_TIME);
        Set<Builtin> date = EnumSet.of(Builtin.INSTANT, Builtin.LOCAL_DATE);
        Set<Builtin> time = EnumSet.of(Builtin.INSTANT, Builtin.LOCAL_TIME);
        Set<Builtin> decimal = EnumSet.of(Builtin.DECIMAL);
        Set<Builtin> floating = EnumSet.of(Builtin.FLOAT, Builtin.DOUBLE);
        var types = new TreeMap<String, Set<Builtin>>();
        List.of("TEXT", "VARCHAR", "CHAR", "CITEXT").forEach(name -> types.put(name, text));
        List.of("INET", "XML", "BIT", "VARBIT").forEach(name -> types.put(name, EnumSet.of(Builtin.STRING)));
        List.of("SMALLINT", "INTEGER", "BIGINT").forEach(name -> types.put(name, whole));
        List.of("TIMESTAMP", "TIMESTAMPTZ").forEach(name -> types.put(name, instant));
        List.of("DECIMAL", "NUMERIC", "MONEY").forEach(name -> types.put(name, decimal));
        List.of("REAL", "DOUBLE PRECISION").forEach(name -> types.put(name, floating));
        List.of("TIME", "TIMETZ").forEach(name -> types.put(name, time));
        types.put("DATE", date);
        types.put("UUID", EnumSet.of(Builtin.UUID, Builtin.STRING));
        types.put("JSONB", EnumSet.of(Builtin.JSON));
        types.put("BYTEA", EnumSet.of(Builtin.BYTES));
        types.put("BOOLEAN", EnumSet.of(Builtin.BOOLEAN));
        return types;
    }

    /** SQLite knows affinities, no types: each is asked for only by naming the provider. */
    private static Map<String, Set<Builtin>> sqlite() {
        Set<Builtin> any = EnumSet.allOf(Builtin.class);
        var types = new TreeMap<String, Set<Builtin>>();
        List.of("TEXT", "INTEGER", "BIGINT", "REAL", "BLOB", "NUMERIC", "DECIMAL", "BOOLEAN", "DATETIME", "JSONB")
                .forEach(name -> types.put(name, any));
        return types;
    }
}
