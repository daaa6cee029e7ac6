package io.prisma4j.processor.read;

import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.processor.model.DefaultDef;
import io.prisma4j.processor.model.EnumDef;
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

    private static final Set<DefaultFunction> IMPLEMENTED = Set.of(
            DefaultFunction.AUTOINCREMENT, DefaultFunction.NOW, DefaultFunction.UUID_V4, DefaultFunction.UUID_V7);

    Optional<DefaultDef> read(
            AnnotationUse written, Subject subject, ScalarType type, String writtenType, Problems problems) {
        Optional<DefaultFunction> function =
                written.constant("function", DefaultFunction.class).filter(known -> known != DefaultFunction.NONE);
        Optional<Written> sql = written.name("sql");
        long given = Stream.of(written.text("value"), function, sql)
                .filter(Optional::isPresent)
                .count();
        if (given != 1) {
            problems.add(ProblemKey.BAD_DEFAULT
                    .at(
                            written.where(),
                            "The default of " + subject
                                    + (given == 0 ? " says nothing." : " says more than one thing."))
                    .required("one of value, function, sql"));
            return Optional.empty();
        }
        if (function.isPresent()) {
            return function(function.get(), written, subject, type, writtenType, problems);
        }
        return sql.isPresent()
                ? Optional.of(new DefaultDef.Sql(sql.get().value()))
                : literal(written.text("value").orElseThrow(), subject, type, writtenType, problems);
    }

    private static Optional<DefaultDef> literal(
            Written text, Subject subject, ScalarType type, String writtenType, Problems problems) {
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
                    .fix("@Default(" + example + ") " + writtenType + " " + subject.component()));
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
        if (!IMPLEMENTED.contains(function)) {
            problems.add(ProblemKey.NOT_YET
                    .at(
                            written.at("function"),
                            "The default of " + subject + " is " + function + ", which prisma4j cannot make yet.")
                    .required(IMPLEMENTED.stream().sorted().map(Enum::name).collect(Collectors.joining(", "))));
            return Optional.empty();
        }
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
        return Optional.of(new DefaultDef.Function(function));
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
            default -> Set.of(ScalarType.Builtin.UUID, ScalarType.Builtin.STRING);
        };
    }

    private static String articled(String noun) {
        return ("AEIOUaeiou".indexOf(noun.charAt(0)) >= 0 && !noun.startsWith("U") ? "an " : "a ") + noun;
    }
}
