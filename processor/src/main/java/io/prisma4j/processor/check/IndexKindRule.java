package io.prisma4j.processor.check;

import io.prisma4j.annotation.Provider;
import io.prisma4j.processor.model.IndexDeclaration;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.Problem;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import io.prisma4j.processor.problem.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The kind of an index exists, takes what is indexed, and is known to the databases that the schema is for. */
final class IndexKindRule implements Rule {

    private static final List<String> KINDS = List.of("BTREE", "HASH", "GIN", "GIST", "SPGIST", "BRIN");
    private static final List<String> OF_ONE_COLUMN = List.of("HASH", "SPGIST");
    private static final Pattern OPERATORS = Pattern.compile("([A-Za-z_][A-Za-z0-9_.]*)?");

    @Override
    public void check(ModelDeclaration model, Problems problems) {
        for (IndexDeclaration index : model.indexes()) {
            wrong(index, model).findFirst().ifPresentOrElse(problems::add, () -> unknown(index, model, problems));
        }
    }

    private static Stream<Problem> wrong(IndexDeclaration index, ModelDeclaration model) {
        return Stream.of(kind(index, model), order(index, model), operators(index, model), sql(index, model))
                .flatMap(Optional::stream);
    }

    private static Optional<Problem> kind(IndexDeclaration index, ModelDeclaration model) {
        return index.type().flatMap(type -> {
            String kind = type.value().toUpperCase(Locale.ROOT);
            Problem problem = ProblemKey.BAD_INDEX
                    .at(type.where(), "An index of " + model.simpleName() + " is of the kind " + type + unfit(kind))
                    .found("\"" + type + "\"");
            if (!KINDS.contains(kind)) {
                return Optional.of(Suggestion.addTo(problem.required(String.join(", ", KINDS)), kind, KINDS));
            }
            return OF_ONE_COLUMN.contains(kind) && index.columns().size() > 1
                    ? Optional.of(problem.required("one component"))
                    : Optional.empty();
        });
    }

    private static String unfit(String kind) {
        return KINDS.contains(kind) ? ", which takes one component." : ", which no database has.";
    }

    private static Optional<Problem> order(IndexDeclaration index, ModelDeclaration model) {
        Optional<IndexDeclaration.Column> descending = index.columns().stream()
                .filter(IndexDeclaration.Column::descending)
                .findFirst();
        return index.type()
                .filter(type -> !type.value().equalsIgnoreCase("BTREE"))
                .flatMap(type -> descending.map(column -> ProblemKey.BAD_INDEX
                        .at(
                                column.component().where(),
                                "An index of " + model.simpleName() + " is of the kind " + type
                                        + ", which has no order.")
                        .fix("\"" + column.component() + "\"")));
    }

    private static Optional<Problem> operators(IndexDeclaration index, ModelDeclaration model) {
        List<Written> operators = index.operators();
        Optional<Written> noName = operators.stream()
                .filter(name -> !OPERATORS.matcher(name.value()).matches())
                .findFirst();
        if (noName.isPresent()) {
            return Optional.of(ProblemKey.BAD_INDEX
                    .at(
                            noName.get().where(),
                            "An index of " + model.simpleName() + " has ops that are no name of an operator class.")
                    .found("\"" + noName.get() + "\"")
                    .required("a name, such as \"jsonb_path_ops\""));
        }
        int wanted = index.expression().isPresent() ? 0 : index.columns().size();
        if (operators.isEmpty() || operators.size() == wanted) {
            return Optional.empty();
        }
        return Optional.of(ProblemKey.BAD_INDEX
                .at(
                        operators.get(0).where(),
                        "An index of " + model.simpleName() + " has ops for " + operators.size() + " components, and "
                                + wanted + " components.")
                .required("one of each component, \"\" for the usual one"));
    }

    private static Optional<Problem> sql(IndexDeclaration index, ModelDeclaration model) {
        return Stream.concat(index.expression().stream(), index.condition().stream())
                .filter(part -> !new SqlPart(part.value()).whole())
                .findFirst()
                .map(part -> ProblemKey.BAD_INDEX
                        .at(part.where(), "An index of " + model.simpleName() + " has SQL that is not whole.")
                        .found("\"" + part + "\"")
                        .required("SQL with its quotes and parentheses closed"));
    }

    /** SQLite has neither kinds nor operator classes: alone it is refused, beside PostgreSQL told. */
    private static void unknown(IndexDeclaration index, ModelDeclaration model, Problems problems) {
        Optional<Written> special =
                Stream.concat(index.type().stream(), index.operators().stream()).findFirst();
        if (special.isEmpty() || !model.providers().contains(Provider.SQLITE)) {
            return;
        }
        String sentence = "An index of " + model.simpleName() + " has the "
                + (index.type().isPresent() ? "kind " : "ops ") + special.get() + ", which ";
        problems.add(
                model.providers().contains(Provider.POSTGRESQL)
                        ? ProblemKey.INDEX_OF_ONE_PROVIDER.at(
                                special.get().where(), sentence + "only PostgreSQL has; on SQLite it is a usual index.")
                        : ProblemKey.BAD_INDEX
                                .at(special.get().where(), sentence + "SQLite does not have.")
                                .fix("leave " + (index.type().isPresent() ? "type" : "ops") + " out"));
    }
}
