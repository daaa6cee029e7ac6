package io.prisma4j.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.prisma4j.annotation.Provider;
import io.prisma4j.processor.model.ComponentDef;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.DefaultDef;
import io.prisma4j.processor.model.EmbeddedDef;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.ForeignKeyDef;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** The javadoc of generated types and members, in words of the schema. */
public final class Docs {
    private Docs() {}

    /** {@code text} as javadoc, broken into lines. */
    public static CodeBlock of(String text) {
        return CodeBlock.of("$L\n", Words.wrapped(text));
    }

    /** {@code name} in the font of code. */
    public static String code(Object name) {
        return Words.code(name.toString());
    }

    /** What the user wrote of a component, then what the schema says of it. */
    public static String component(ModelDef model, ComponentDef component) {
        String schema = schema(model, component);
        String said = Words.firstSentence(component.docs());
        return said.isEmpty() ? schema : Words.sentence(said) + " " + schema;
    }

    private static String schema(ModelDef model, ComponentDef component) {
        if (component instanceof FieldDef field) return column(model, field);
        return component instanceof EmbeddedDef embedded ? embedded(embedded) : relation((RelationDef) component);
    }

    /** The {@code Address} in {@code address_street} and {@code address_city}. */
    private static String embedded(EmbeddedDef embedded) {
        String columns = String.join(
                ", ",
                embedded.fields().stream().map(field -> code(field.column())).toList());
        return "The " + code(embedded.type().inPackage()) + " in " + columns
                + (embedded.fields().stream().allMatch(FieldDef::partOfId) ? ", the primary key" : "")
                + (embedded.nullable() ? "; may be null." : ".");
    }

    /** {@code email}: unique. */
    static String column(ModelDef model, FieldDef field) {
        var facts = new ArrayList<String>();
        if (field.id()) facts.add("the primary key");
        else if (field.partOfId()) facts.add("part of the primary key");
        else if (field.unique()) facts.add("unique");
        for (ComponentName relation : field.foreignKeyOf()) {
            model.relation(relation).ifPresent(end -> facts.add(pointer(field, end)));
        }
        if (field.nullable()) facts.add("may be null");
        if (field.version()) facts.add("0 at first, raised by every update");
        else field.byDefault().ifPresent(made -> facts.add(made.match(new DefaultWords(field))));
        if (field.list() && field.byDefault().isEmpty()) facts.add("empty unless given");
        if (field.updatedAt()) facts.add("set to the time of every write");
        nativeType(field).ifPresent(facts::add);
        if (field.hidden()) facts.add("hidden from the client");
        if (facts.isEmpty()) facts.add("required");
        return code(field.column()) + ": " + String.join(", ", facts) + ".";
    }

    private static String pointer(FieldDef field, RelationDef relation) {
        return relation.foreignKey().stream()
                .flatMap(key -> key.pairs().stream())
                .filter(pair -> pair.local().equals(field.component()))
                .map(pair -> "the " + code(pair.referenced()) + " of " + code(relation.component()))
                .findFirst()
                .orElse("part of " + code(relation.component()));
    }

    private static Optional<String> nativeType(FieldDef field) {
        var types = new TreeSet<String>();
        for (Provider provider : Provider.values()) {
            field.nativeType(provider).ifPresent(types::add);
        }
        return types.isEmpty() ? Optional.empty() : Optional.of("stored as " + Words.codes(List.copyOf(types)));
    }

    /** The {@code Post} records whose {@code authorId} is this record's {@code id}. */
    public static String relation(RelationDef relation) {
        return relation.side().match(new RelationDef.Cases<>() {
            @Override
            public String holdsKey(RelationDef.HoldsKey side) {
                return target(relation) + " whose " + join(side.key(), true) + ".";
            }

            @Override
            public String keyElsewhere(RelationDef.KeyElsewhere side) {
                return target(relation) + " whose " + join(side.key(), false) + ".";
            }

            @Override
            public String throughTable(RelationDef.ThroughTable side) {
                return target(relation) + " that " + code(side.table().table()) + " pairs with this record.";
            }
        });
    }

    private static String target(RelationDef relation) {
        String target = code(relation.target().inPackage());
        return switch (relation.form()) {
            case TO_MANY -> "The " + target + " records";
            case OPTIONAL -> "The " + target + ", if there is one,";
            case REQUIRED -> "The " + target;
        };
    }

    private static String join(ForeignKeyDef key, boolean here) {
        return String.join(
                " and ",
                key.pairs().stream()
                        .map(pair -> here
                                ? code(pair.referenced()) + " is this record's " + code(pair.local())
                                : code(pair.local()) + " is this record's " + code(pair.referenced()))
                        .toList());
    }

    /** What a create gets that does not say the field. */
    private record DefaultWords(FieldDef field) implements DefaultDef.Cases<String> {
        @Override
        public String literal(DefaultDef.Literal literal) {
            return code(literal.text()) + " unless given";
        }

        @Override
        public String literals(DefaultDef.Literals literals) {
            List<String> texts =
                    literals.elements().stream().map(DefaultDef.Literal::text).toList();
            return (texts.isEmpty() ? "empty" : Words.codes(texts)) + " unless given";
        }

        @Override
        public String function(DefaultDef.Function function) {
            return switch (function.function()) {
                case AUTOINCREMENT -> "numbered by the database";
                case NOW -> "the time of the create unless given";
                case UUID_V4 -> "a random UUID unless given";
                case UUID_V7 -> "a UUID that begins with the time unless given";
                case CUID, CUID2, ULID -> "a " + function.function() + " unless given";
                case NANOID -> "a NanoID of " + function.length() + " characters unless given";
                default -> "made by " + code(function.function()) + " unless given";
            };
        }

        @Override
        public String sql(DefaultDef.Sql sql) {
            return code(sql.expression()) + " unless given";
        }
    }
}
