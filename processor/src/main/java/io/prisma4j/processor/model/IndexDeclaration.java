package io.prisma4j.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * An index as it was written.
 *
 * @param columns what it indexes, or with an expression the component that it stands on, if it stands on one
 * @param expression what it indexes in place of columns
 * @param type the kind of index
 * @param operators the operator classes, as many as columns
 * @param condition of the rows that it holds
 */
public record IndexDeclaration(
        List<Column> columns,
        Optional<Written> expression,
        Optional<Written> type,
        List<Written> operators,
        Optional<Written> condition,
        Optional<String> map,
        SourceRef where) {

    public IndexDeclaration {
        columns = List.copyOf(columns);
        operators = List.copyOf(operators);
    }

    /** The operator class of a column, by its place; empty for the usual one. */
    public String operators(int at) {
        return at < operators.size() ? operators.get(at).value() : "";
    }

    /** One component of it and its order. */
    public record Column(Written component, boolean descending) {}
}
