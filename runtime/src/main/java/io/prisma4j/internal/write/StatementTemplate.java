package io.prisma4j.internal.write;

import io.prisma4j.internal.sql.Parameter;
import io.prisma4j.internal.sql.Parameter.Form;
import io.prisma4j.internal.sql.SqlText;
import io.prisma4j.internal.sql.SqlWriter;
import io.prisma4j.tree.Value;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rendered statement whose parameters are numbers of the values that its shape tells. */
final class StatementTemplate {
    private final String sql;
    /** For each parameter the number of its value. */
    private final int[] numbers;

    private final Form[] forms;

    private StatementTemplate(String sql, int[] numbers, Form[] forms) {
        this.sql = sql;
        this.numbers = numbers;
        this.forms = forms;
    }

    /** The template of a statement; null if it binds what its shape does not tell. */
    static @Nullable StatementTemplate of(SqlWriter written, Value[] values) {
        List<Parameter> parameters = written.parameters();
        int[] numbers = new int[parameters.size()];
        Form[] forms = new Form[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = indexOf(values, parameters.get(i).value());
            if (numbers[i] < 0) return null;
            forms[i] = parameters.get(i).form();
        }
        return new StatementTemplate(written.sql(), numbers, forms);
    }

    /** The statement with other values of the same shape. */
    SqlText with(Value[] values) {
        Value[] bound = new Value[numbers.length];
        for (int i = 0; i < bound.length; i++) bound[i] = new Parameter(values[numbers[i]], forms[i]).bound();
        return new SqlText(sql, Arrays.asList(bound));
    }

    private static int indexOf(Value[] values, Value value) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == value) return i;
        }
        return -1;
    }
}
