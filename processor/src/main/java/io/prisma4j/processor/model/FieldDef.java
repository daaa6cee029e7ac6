package io.prisma4j.processor.model;

import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Provider;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One column: a component that is stored in its model's own table.
 *
 * @param holding {@code LIST} for a column that holds a list
 * @param hidden whether the client knows nothing of it: a column in the database, null in a record that was read
 * @param nullable whether the column takes null; always so for {@code OPTIONAL}
 * @param required whether its record always has it; the column takes null all the same where an embedded record is missing
 * @param updatedAt whether every write sets it to now
 * @param version whether every update raises it, and nobody sets it
 * @param nativeTypes the column's type where it is not the provider's usual one
 * @param id whether it is the whole primary key
 * @param partOfId whether it is the primary key or a part of it
 * @param unique whether it alone is unique, or the primary key
 * @param foreignKeyOf the model's relations, but for hidden ones, that this column is a part of, in component order
 */
public record FieldDef(
        ComponentName component,
        ColumnName column,
        ScalarType type,
        Holding holding,
        boolean hidden,
        boolean nullable,
        boolean required,
        Optional<DefaultDef> byDefault,
        boolean updatedAt,
        boolean version,
        Map<Provider, String> nativeTypes,
        boolean id,
        boolean partOfId,
        boolean unique,
        List<ComponentName> foreignKeyOf,
        String docs,
        SourceRef where)
        implements ComponentDef {

    public FieldDef {
        nativeTypes = Map.copyOf(nativeTypes);
        foreignKeyOf = List.copyOf(foreignKeyOf);
    }

    /** Whether a create has to say it: nothing else fills the column, and it takes no null. A list that is not said is empty. */
    public boolean requiredInCreate() {
        return !nullable && !list() && byDefault.isEmpty() && !updatedAt;
    }

    /** The same as the record around it sees it: a column that is null only where that record is missing is never null. */
    public FieldDef inItsRecord() {
        return new FieldDef(
                component,
                column,
                type,
                holding,
                hidden,
                !required,
                required,
                byDefault,
                updatedAt,
                version,
                nativeTypes,
                id,
                partOfId,
                unique,
                foreignKeyOf,
                docs,
                where);
    }

    public boolean partOfForeignKey() {
        return !foreignKeyOf.isEmpty();
    }

    /** Whether the database counts it up. */
    public boolean autoincrement() {
        return byDefault
                .filter(DefaultDef.Function.class::isInstance)
                .map(DefaultDef.Function.class::cast)
                .filter(made -> made.function() == DefaultFunction.AUTOINCREMENT)
                .isPresent();
    }

    /** Whether the value is known only after the insert, when a create did not give it. */
    public boolean madeByDatabase() {
        return autoincrement()
                || byDefault.filter(DefaultDef.Sql.class::isInstance).isPresent();
    }

    public Optional<String> nativeType(Provider provider) {
        return Optional.ofNullable(nativeTypes.getOrDefault(provider, nativeTypes.get(Provider.ANY)));
    }

    /** Whether the column holds a list of values of the type. */
    public boolean list() {
        return holding == Holding.LIST;
    }

    /** How the component's type is written in Java, without nullness: {@code int}, {@code Integer}, {@code byte[]}. */
    public String writtenType() {
        if (list()) return "List<" + type.written() + ">";
        return holding == Holding.PRIMITIVE ? type.primitive().orElse(type.written()) : type.written();
    }

    @Override
    public String toString() {
        return writtenType() + " " + component;
    }
}
