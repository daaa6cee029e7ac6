package properties;

import io.prisma4j.schema.Relation;
import java.util.ArrayList;
import java.util.List;

/**
 * A column or a relation of a record that is reached through to-one relations.
 *
 * @param path the relations to walk, none for the record itself
 */
record At<T>(List<Relation> path, T what) {

    static <T> At<T> here(T what) {
        return new At<>(List.of(), what);
    }

    /** The same place one step nearer. */
    At<T> afterFirst() {
        return new At<>(path.subList(1, path.size()), what);
    }

    boolean isHere() {
        return path.isEmpty();
    }

    @Override
    public String toString() {
        List<Object> names = new ArrayList<>(path);
        names.add(what);
        return String.join(".", names.stream().map(Object::toString).toList());
    }
}
