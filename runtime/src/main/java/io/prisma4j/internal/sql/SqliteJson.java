package io.prisma4j.internal.sql;

import io.prisma4j.schema.ScalarType;

/** JSON on SQLite, where an array must be marked as JSON again after it has been through a subquery. */
final class SqliteJson implements JsonClause {
    @Override
    public String arrayOf() {
        return "json_array";
    }

    @Override
    public int mostCells() {
        return 100;
    }

    /**
     * JSON has no infinity and cuts a number's digits; a text keeps all that matter, as of a list. Bytes are hexadecimal digits. A double that
     * stands for a decimal is told by a {@code d} from a decimal that is a text.
     */
    @Override
    public void cell(SqlWriter out, Runnable value, ExpressionType type) {
        switch (type.list() ? ScalarType.JSON : type.type()) {
            case BYTES -> guarded(out, value, " when 'null' then null else hex(", ")");
            case JSON -> {
                // A cast keeps the mark of JSON that a part of a value has; a concatenation is plain text.
                out.append("(");
                value.run();
                out.append(" || '')");
            }
            case FLOAT, DOUBLE -> real(out, value, "'%!.17g'");
            case DECIMAL -> real(out, value, "'%!.17gd'");
            default -> value.run();
        }
    }

    private static void real(SqlWriter out, Runnable value, String format) {
        out.append("case typeof(");
        value.run();
        out.append(") when 'real' then format(" + format + ", ");
        value.run();
        out.append(") else ");
        value.run();
        out.append(" end");
    }

    private static void guarded(SqlWriter out, Runnable value, String before, String after) {
        out.append("case typeof(");
        value.run();
        out.append(")" + before);
        value.run();
        out.append(after + " end");
    }

    @Override
    public String beginNested() {
        return "json(";
    }

    @Override
    public String endNested() {
        return ")";
    }

    @Override
    public String arrayOfRows() {
        return "json_group_array(json(s.\"row\"))";
    }
}
