package io.prisma4j.processor.model;

import io.prisma4j.annotation.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One column as it was written.
 *
 * @param named where the column got its name: {@code @Mapped}, else the component
 * @param updatedAt where {@code @UpdatedAt} stands, if it does
 * @param version where {@code @Version} stands, if it does
 * @param hidden whether the client knows nothing of it
 * @param marked whether it is annotated as nullable, whatever its type
 * @param inNullable whether it is a part of an embedded record that may be missing
 * @param misplaced annotations on it that only a relation takes, by simple name
 */
public record FieldDeclaration(
        ComponentName component,
        ColumnName column,
        SourceRef named,
        ScalarType type,
        Holding holding,
        boolean hidden,
        boolean marked,
        boolean inNullable,
        Optional<DefaultDef> byDefault,
        Optional<SourceRef> updatedAt,
        Optional<SourceRef> version,
        Map<Provider, String> nativeTypes,
        List<Written> misplaced,
        String docs,
        SourceRef where)
        implements ComponentDeclaration {

    public FieldDeclaration {
        nativeTypes = Map.copyOf(nativeTypes);
        misplaced = List.copyOf(misplaced);
    }

    /** Whether the column takes null. */
    public boolean nullable() {
        return inNullable || !required();
    }

    /** Whether its record always has it. */
    public boolean required() {
        return !marked && holding != Holding.OPTIONAL;
    }

    /** Whether the column holds a list of values of the type. */
    public boolean list() {
        return holding == Holding.LIST;
    }

    /** How the component's type is written in Java, without nullness. */
    public String writtenType() {
        if (list()) return "List<" + type.written() + ">";
        return holding == Holding.PRIMITIVE ? type.primitive().orElse(type.written()) : type.written();
    }

    @Override
    public String toString() {
        return writtenType() + " " + component.last();
    }
}
