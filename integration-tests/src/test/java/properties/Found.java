package properties;

import java.util.List;

/** A record or a row as a list of its cells: values, nulls, records and lists of records. */
record Found(List<Object> cells) {

    @Override
    public String toString() {
        return cells.toString();
    }
}
