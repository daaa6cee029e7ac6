package io.prisma4j.processor.link;

import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.processor.link.EndPair.End;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.ConstraintName;
import io.prisma4j.processor.model.DatabaseNames;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.ForeignKeyDef;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.RelationDeclaration;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.model.SourceRef;
import io.prisma4j.processor.model.UnreadableDeclaration;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.Problem;
import io.prisma4j.processor.problem.ProblemKey;
import io.prisma4j.processor.problem.Problems;
import io.prisma4j.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The foreign key of the end that holds it: its columns, what they point at, and what happens to them. */
final class ForeignKeys {

    Optional<ForeignKeyDef> of(End holder, ModelDeclaration referenced, Problems problems) {
        if (referenced.primaryKey().isEmpty()
                && holder.relation().references().isEmpty()
                && referenced.keys().isEmpty()) {
            problems.leaveToOthers();
            return Optional.empty();
        }
        Optional<List<FieldDeclaration>> locals = locals(holder, referenced, problems);
        if (locals.isEmpty()) {
            return Optional.empty();
        }
        return references(holder, locals.get(), referenced, problems)
                .filter(targets -> sameTypes(holder, locals.get(), referenced, targets, problems))
                .map(targets -> key(holder, locals.get(), referenced, targets));
    }

    private static Optional<List<FieldDeclaration>> locals(End holder, ModelDeclaration referenced, Problems problems) {
        RelationDeclaration relation = holder.relation();
        if (!relation.fields().isEmpty()) {
            return resolved(holder, relation.fields(), holder.model(), true, problems);
        }
        ComponentName conventional = KeyHolder.conventional(holder);
        Optional<FieldDeclaration> field = holder.model().field(conventional);
        if (field.isPresent()) {
            return Optional.of(List.of(field.get()));
        }
        if (holder.model().component(conventional).isPresent()) {
            problems.leaveToOthers();
            return Optional.empty();
        }
        String type = referenced
                .singleId()
                .map(id -> relation.form() == RelationDef.Form.REQUIRED
                        ? id.writtenType()
                        : "@Nullable " + id.type().written())
                .orElse("...");
        var problem = ProblemKey.NO_FOREIGN_KEY
                .at(
                        relation.where(),
                        holder + " has no foreign key: it names no fields, and "
                                + holder.model().simpleName() + " has no component " + conventional + ".")
                .required("fields = \"...\", or a scalar component " + conventional);
        problems.add(Suggestion.of(conventional.value(), holder.model().ownFieldNames())
                .map(near ->
                        problem.fix("@Relation(fields = \"" + near + "\", references = \"id\"), or rename " + near))
                .orElseGet(() -> problem.fix(type + " " + conventional + "    beside it")));
        return Optional.empty();
    }

    private static Optional<List<FieldDeclaration>> references(
            End holder, List<FieldDeclaration> locals, ModelDeclaration referenced, Problems problems) {
        List<Written> written = holder.relation().references();
        SourceRef where = written.isEmpty()
                ? holder.relation().fields().stream()
                        .map(Written::where)
                        .findFirst()
                        .orElse(holder.relation().where())
                : written.get(0).where();
        if (written.isEmpty() && referenced.idFields().isEmpty()) {
            problems.add(nothingToPointAt(holder, referenced, where));
            return Optional.empty();
        }
        Optional<List<FieldDeclaration>> targets = written.isEmpty()
                ? Optional.of(referenced.idFields())
                : resolved(holder, written, referenced, false, problems);
        if (targets.isEmpty()) {
            return targets;
        }
        List<ComponentName> names =
                targets.get().stream().map(FieldDeclaration::component).toList();
        if (targets.get().size() != locals.size()) {
            problems.add(ProblemKey.MISMATCHED_REFERENCE
                    .at(
                            where,
                            holder + " joins " + counted(locals.size()) + " of "
                                    + holder.model().simpleName() + " to " + counted(names.size()) + " of "
                                    + referenced.simpleName() + ".")
                    .found("fields = " + braced(locals) + ", references = " + braced(targets.get()))
                    .required("as many references as fields"));
            return Optional.empty();
        }
        if (!referenced.isKey(names)) {
            problems.add(ProblemKey.REFERENCE_NOT_UNIQUE
                    .at(
                            where,
                            holder + " points at " + listed(names) + " of " + referenced.simpleName()
                                    + ", which tells no row from another.")
                    .found("references = " + braced(targets.get()))
                    .required("the id of " + referenced.simpleName() + ", or what is @Unique there"));
            return Optional.empty();
        }
        return targets;
    }

    private static Problem nothingToPointAt(End holder, ModelDeclaration referenced, SourceRef where) {
        String unique = referenced.keys().get(0).components().get(0).value();
        return ProblemKey.MISMATCHED_REFERENCE
                .at(where, holder + " names no references, but " + referenced.simpleName() + " has no @Id to point at.")
                .required("references = what is @Unique in " + referenced.simpleName())
                .fix("references = \"" + unique + "\"");
    }

    /** The columns of these names; of the holder its {@code own} ones, since a record is embedded whole. */
    private static Optional<List<FieldDeclaration>> resolved(
            End holder, List<Written> names, ModelDeclaration model, boolean own, Problems problems) {
        var fields = new ArrayList<FieldDeclaration>();
        List<String> known = own ? model.ownFieldNames() : model.fieldNames();
        for (Written name : names) {
            Optional<FieldDeclaration> field = model.field(name.component())
                    .filter(column -> !own || !column.component().isPart());
            if (field.isPresent()) {
                fields.add(field.get());
            } else if (model.component(name.component()).orElse(null) instanceof UnreadableDeclaration) {
                problems.leaveToOthers();
            } else {
                boolean exists = model.component(name.component()).isPresent();
                problems.add(Suggestion.addTo(
                        ProblemKey.UNKNOWN_FIELD
                                .at(
                                        name.where(),
                                        holder + (own ? " joins by \"" : " points at \"") + name + "\", but "
                                                + model.simpleName()
                                                + (exists
                                                        ? "." + name + " is no column of its own."
                                                        : " has no component of that name."))
                                .found("\"" + name + "\"")
                                .required("a scalar component of " + model.simpleName() + ": "
                                        + String.join(", ", known)),
                        name.value(),
                        known));
            }
        }
        return fields.size() == names.size() ? Optional.of(fields) : Optional.empty();
    }

    private static boolean sameTypes(
            End holder,
            List<FieldDeclaration> locals,
            ModelDeclaration referenced,
            List<FieldDeclaration> targets,
            Problems problems) {
        boolean same = true;
        for (int i = 0; i < locals.size(); i++) {
            FieldDeclaration local = locals.get(i);
            FieldDeclaration target = targets.get(i);
            if (local.list() || !local.type().equals(target.type())) {
                same = false;
                problems.add(ProblemKey.MISMATCHED_REFERENCE
                        .at(
                                local.where(),
                                holder.model().simpleName() + "." + local.component() + " is "
                                        + local.writtenType() + ", but " + referenced.simpleName() + "."
                                        + target.component()
                                        + ", which " + holder + " points it at, is " + target.writtenType() + ".")
                        .found(local.toString())
                        .fix((local.nullable() ? "@Nullable " + target.type().written() : target.writtenType()) + " "
                                + local.component()));
            }
        }
        return same;
    }

    private static ForeignKeyDef key(
            End holder, List<FieldDeclaration> locals, ModelDeclaration referenced, List<FieldDeclaration> targets) {
        RelationDeclaration relation = holder.relation();
        boolean optional = locals.stream().allMatch(FieldDeclaration::nullable);
        return new ForeignKeyDef(
                holder.model().name(),
                referenced.name(),
                IntStream.range(0, locals.size())
                        .mapToObj(i -> new ForeignKeyDef.Pair(
                                locals.get(i).component(),
                                locals.get(i).column(),
                                targets.get(i).component(),
                                targets.get(i).column()))
                        .toList(),
                relation.map()
                        .map(name -> new ConstraintName(name.value()))
                        .orElseGet(() -> DatabaseNames.foreignKey(
                                holder.model().table(),
                                locals.stream().map(FieldDeclaration::column).toList())),
                relation.onDelete()
                        .map(RelationDeclaration.Action::action)
                        .orElse(optional ? ReferentialAction.SET_NULL : ReferentialAction.RESTRICT),
                relation.onUpdate().map(RelationDeclaration.Action::action).orElse(ReferentialAction.CASCADE));
    }

    private static String counted(int columns) {
        return columns == 1 ? "one column" : columns + " columns";
    }

    private static String listed(List<ComponentName> names) {
        return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
    }

    private static String braced(List<FieldDeclaration> fields) {
        return fields.stream()
                .map(field -> "\"" + field.component() + "\"")
                .collect(Collectors.joining(", ", "{", "}"));
    }
}
