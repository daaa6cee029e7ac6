package properties;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import jakarta.annotation.Nullable;
import java.util.List;

/** A record of the data: one value for each column of its model, null among them; bytes as hexadecimal digits. */
record Stored(Model model, List<Object> values) {

    @Nullable
    Object value(Column column) {
        return values.get(model.columns().indexOf(column));
    }

    /** Two equal rows of a table would be the same row; identity is what tells records apart. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return model + "" + values;
    }
}
