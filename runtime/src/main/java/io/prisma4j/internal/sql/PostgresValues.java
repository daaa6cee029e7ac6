package io.prisma4j.internal.sql;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.EnumType;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.tree.Value;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values on PostgreSQL: a list is one array parameter; what Java's types do not say is said by a cast. */
final class PostgresValues implements ValueClause {
    /** Native types of texts that are no texts to the server. */
    private static final Set<String> NEEDS_CAST =
            Set.of("UUID", "INET", "XML", "CITEXT", "BIT", "VARBIT", "JSON", "JSONB");

    /** Native types of texts that are stored and compared as they are. */
    private static final Set<String> PLAIN_TEXTS = Set.of("TEXT", "VARCHAR");

    @Override
    public String parameter(Column like) {
        if (like.list()) return "?::" + arrayOf(like);
        String type = castOf(like);
        return type == null ? "?" : "?::" + type;
    }

    @Override
    public String listParameter(Column like) {
        return like.list() ? "?::text[]" : "?::" + elementOf(like) + "[]";
    }

    /**
     * The type of a column that holds a list, without lengths: a cast to these would cut off what is too long. The operators of
     * arrays take two of one type only.
     */
    static String arrayOf(Column like) {
        String asked = like.nativeType("postgresql");
        if (asked == null || castOf(like) != null || isMoney(like)) return elementOf(like) + "[]";
        return (base(asked).equals("CHAR") ? "bpchar" : base(asked).toLowerCase(Locale.ROOT)) + "[]";
    }

    private static @Nullable String castOf(Column like) {
        EnumType labels = like.enumType();
        if (labels != null) {
            return labels.schema().isEmpty()
                    ? quoted(labels.name())
                    : quoted(labels.schema()) + "." + quoted(labels.name());
        }
        String asked = like.nativeType("postgresql");
        if (asked != null && NEEDS_CAST.contains(base(asked))) return asked;
        return like.type() == ScalarType.JSON ? "jsonb" : null;
    }

    private static String elementOf(Column like) {
        String cast = castOf(like);
        if (cast != null) return cast;
        String asked = like.nativeType("postgresql");
        String base = asked == null ? "" : base(asked);
        return switch (like.type()) {
            case BOOLEAN -> "boolean";
            case SHORT -> "smallint";
            case INT -> "integer";
            case LONG -> "bigint";
            case FLOAT -> "real";
            case DOUBLE -> "double precision";
            case DECIMAL -> "numeric";
            case BYTES -> "bytea";
            case UUID -> asked == null ? "uuid" : "text";
            case INSTANT, LOCAL_DATE_TIME -> base.isEmpty() ? "timestamp" : base;
            case OFFSET_DATE_TIME -> base.isEmpty() ? "timestamptz" : base;
            case LOCAL_DATE -> "date";
            case LOCAL_TIME -> base.isEmpty() ? "time" : base;
            case STRING, URI, JSON, ENUM, RAW -> "text";
        };
    }

    private static String base(String nativeType) {
        int end = nativeType.indexOf('(');
        return (end < 0 ? nativeType : nativeType.substring(0, end)).trim().toUpperCase(Locale.ROOT);
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    static boolean isMoney(Column column) {
        String asked = column.nativeType("postgresql");
        return asked != null && base(asked).equals("MONEY");
    }

    @Override
    public void arithmetic(SqlWriter out, Column column, String operator, Runnable by) {
        String cast = isMoney(column) ? "::numeric" : "";
        out.column("t0", column).append(cast + " " + operator + " ");
        by.run();
        out.append(cast);
    }

    /** Some types of texts fill what is short, or know no case. */
    @Override
    public boolean keeps(Column like) {
        String asked = like.nativeType("postgresql");
        boolean plain = like.type() != ScalarType.STRING || asked == null || PLAIN_TEXTS.contains(base(asked));
        return plain && ValueClause.super.keeps(like);
    }

    /** Between times with and without a zone the server would go by the session's zone, and texts have no casts of their own. */
    @Override
    public void assigned(SqlWriter out, Runnable value, Column from, Column to) {
        String stored = elementOf(from).toUpperCase(Locale.ROOT);
        String wanted = elementOf(to).toUpperCase(Locale.ROOT);
        String cast = castOf(to);
        boolean zoned = base(stored).equals("TIMESTAMPTZ");
        if (to.list() || base(stored).equals(base(wanted))) {
            value.run();
        } else if (base(wanted).equals("TIMESTAMPTZ")) {
            wrapped(out, value, "::timestamp at time zone 'UTC'");
        } else if (zoned) {
            wrapped(out, value, " at time zone 'UTC'");
        } else if (cast != null && to.type() == ScalarType.STRING) {
            wrapped(out, value, "::text::" + cast);
        } else {
            value.run();
        }
    }

    private static void wrapped(SqlWriter out, Runnable value, String how) {
        out.append("(");
        value.run();
        out.append(how + ")");
    }

    @Override
    public void in(SqlWriter out, Runnable value, Value list, boolean negated, boolean ignoreCase) {
        String word = negated ? " <> all(" : " = any(";
        if (ignoreCase) {
            out.append("lower(");
            value.run();
            out.append(")" + word + "select lower(l.v) from unnest(").bind(list).append(") as l(v))");
        } else {
            value.run();
            out.append(word).bind(list).append(")");
        }
    }

    @Override
    public void table(SqlWriter out, List<Value> lists, String alias) {
        out.append("unnest(").separated(", ", lists, out::bind).append(") as " + alias + "(");
        for (int i = 0; i < lists.size(); i++) out.append((i > 0 ? ", k" : "k") + i);
        out.append(")");
    }

    @Override
    public String joined() {
        return " inner join ";
    }

    @Override
    public void sum(Aggregation out, String sql, ScalarType type) {
        out.call(type == ScalarType.FLOAT ? "sum(" + sql + "::double precision)" : "sum(" + sql + ")");
    }

    @Override
    public void average(Aggregation out, String sql, ScalarType type) {
        out.call("avg(" + sql + ")");
        if (type != ScalarType.DECIMAL) out.append("::double precision");
    }

    @Override
    public void same(SqlWriter out, Runnable left, Runnable right) {
        left.run();
        out.append(" is not distinct from ");
        right.run();
    }
}
