package io.prisma4j.processor.read;

import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.processor.model.DefaultDef;
import io.prisma4j.processor.model.EnumDef;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import io.prisma4j.processor.problem.Suggestion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code @Default} -> what fills the column, known to fit its type. */
final class DefaultReader {

    private static final int NANOID_LENGTH = 21;
    private static final int SHORTEST_NANOID = 2;
    private static final int LONGEST_NANOID = 255;

    /** The default of a column, which is about what is stored. */
    Optional<DefaultDef> read(AnnotationUse written, Subject subject, ReadType.Column column, Problems problems) {
        ScalarType type = column.type().stored();
        String writtenType = column.stored().value();
        boolean list = column.holding() == Holding.LIST;
        Optional<DefaultFunction> function =
                written.constant("function", DefaultFunction.class).filter(known -> known != DefaultFunction.NONE);
        Optional<Written> sql = written.name("sql");
        long given = (written.says("value") ? 1 : 0)
                + Stream.of(function, sql).filter(Optional::isPresent).count();
        if (given != 1) {
            problems.add(ProblemKey.BAD_DEFAULT
                    .at(
                            written.where(),
                            "The default of " + subject
                                    + (given == 0 ? " says nothing." : " says more than one thing."))
                    .required("one of value, function, sql"));
            return Optional.empty();
        }
        if (sql.isPresent()) {
            return Optional.of(new DefaultDef.Sql(sql.get().value()));
        }
        if (function.isPresent() && list) {
            problems.add(ProblemKey.BAD_DEFAULT
                    .at(
                            written.at("function"),
                            "The default of " + subject + " is " + function.get()
                                    + ", which makes one value, but no list.")
                    .required("the elements, or sql")
                    .fix("leave @Default out, if the list is to be empty"));
            return Optional.empty();
        }
        if (function.isPresent()) {
            return function(function.get(), written, subject, type, writtenType, problems);
        }
        List<Written> values = written.texts("value");
        if (list) {
            return elements(values, subject, column, problems);
        }
        if (values.size() != 1) {
            problems.add(ProblemKey.BAD_DEFAULT
                    .at(written.at("value"), "The default of " + subject + " is " + values.size() + " values.")
                    .required("one value, or a component of type List<"
                            + column.type().written() + ">"));
            return Optional.empty();
        }
        return literal(values.get(0), subject, column, problems).map(DefaultDef.class::cast);
    }

    private static Optional<DefaultDef> elements(
            List<Written> values, Subject subject, ReadType.Column column, Problems problems) {
        List<DefaultDef.Literal> elements = values.stream()
                .flatMap(value -> literal(value, subject, column, problems).stream())
                .toList();
        return elements.size() == values.size() ? Optional.of(new DefaultDef.Literals(elements)) : Optional.empty();
    }

    private static Optional<DefaultDef.Literal> literal(
            Written text, Subject subject, ReadType.Column column, Problems problems) {
        ScalarType type = column.type().stored();
        String writtenType = column.stored().value();
        Optional<Object> value = type.match(new LiteralParser(text.value()));
        if (value.isPresent()) {
            return Optional.of(new DefaultDef.Literal(text.value(), value.get()));
        }
        var problem = ProblemKey.BAD_DEFAULT
                .at(
                        text.where(),
                        "The default of " + subject + " is \"" + text + "\", which is not " + articled(writtenType)
                                + ".")
                .found("\"" + text + "\"");
        if (type == ScalarType.Builtin.RAW) {
            problems.add(problem.required("an expression, since only the database knows the type")
                    .fix("@Default(sql = \"...\")"));
            return Optional.empty();
        }
        if (type instanceof ScalarType.EnumType constants) {
            List<String> names = constants.definition().constants().stream()
                    .map(EnumDef.Constant::name)
                    .toList();
            problems.add(Suggestion.addTo(
                    problem.required("a constant of " + writtenType + ": " + String.join(", ", names)),
                    text.value(),
                    names));
        } else {
            String example = LiteralParser.example(type);
            problems.add(problem.required(articled(writtenType) + ", such as " + example)
                    .fix("@Default(" + example + ") " + column.written() + " " + subject.component()));
        }
        return Optional.empty();
    }

    private static Optional<DefaultDef> function(
            DefaultFunction function,
            AnnotationUse written,
            Subject subject,
            ScalarType type,
            String writtenType,
            Problems problems) {
        Set<ScalarType> takes = takenBy(function);
        if (!takes.contains(type)) {
            problems.add(ProblemKey.BAD_DEFAULT
                    .at(
                            written.at("function"),
                            "The default of " + subject + " is " + function + ", which does not make "
                                    + articled(writtenType) + ".")
                    .found(writtenType)
                    .required(takes.stream()
                            .map(known -> known.primitive().orElse(known.written()))
                            .sorted()
                            .collect(Collectors.joining(", "))));
            return Optional.empty();
        }
        return length(function, written, subject, problems).map(length -> new DefaultDef.Function(function, length));
    }

    /** How many characters the function makes; nothing where what was written cannot be. */
    private static Optional<Integer> length(
            DefaultFunction function, AnnotationUse written, Subject subject, Problems problems) {
        Optional<Written> given = written.text("length");
        if (given.isEmpty()) {
            return Optional.of(function == DefaultFunction.NANOID ? NANOID_LENGTH : 0);
        }
        if (function != DefaultFunction.NANOID) {
            problems.add(ProblemKey.BAD_DEFAULT
                    .at(
                            given.get().where(),
                            "The default of " + subject + " says a length, which " + function + " does not take.")
                    .fix("leave length out"));
            return Optional.empty();
        }
        int length = Integer.parseInt(given.get().value());
        if (length < SHORTEST_NANOID || length > LONGEST_NANOID) {
            problems.add(ProblemKey.BAD_DEFAULT
                    .at(given.get().where(), "The default of " + subject + " is a NANOID of " + length + " characters.")
                    .found(given.get().value())
                    .required("a length of " + SHORTEST_NANOID + " to " + LONGEST_NANOID));
            return Optional.empty();
        }
        return Optional.of(length);
    }

    private static Set<ScalarType> takenBy(DefaultFunction function) {
        return switch (function) {
            case AUTOINCREMENT -> Set.of(ScalarType.Builtin.SHORT, ScalarType.Builtin.INT, ScalarType.Builtin.LONG);
            case NOW ->
                Set.of(
                        ScalarType.Builtin.INSTANT,
                        ScalarType.Builtin.OFFSET_DATE_TIME,
                        ScalarType.Builtin.LOCAL_DATE_TIME,
                        ScalarType.Builtin.LOCAL_DATE,
                        ScalarType.Builtin.LOCAL_TIME);
            case UUID_V4, UUID_V7 -> Set.of(ScalarType.Builtin.UUID, ScalarType.Builtin.STRING);
            default -> Set.of(ScalarType.Builtin.STRING);
        };
    }

    private static String articled(String noun) {
        return ("AEIOUaeiou".indexOf(noun.charAt(0)) >= 0 && !noun.startsWith("U") ? "an " : "a ") + noun;
    }
}
