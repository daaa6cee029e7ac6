package io.prisma4j.testing;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.Aggregate;
import io.prisma4j.tree.ColumnRef;
import io.prisma4j.tree.Condition;
import io.prisma4j.tree.Condition.Match;
import io.prisma4j.tree.Condition.Operator;
import io.prisma4j.tree.Condition.Quantifier;
import io.prisma4j.tree.Expression;
import io.prisma4j.tree.OrderBy;
import io.prisma4j.tree.OrderBy.Nulls;
import io.prisma4j.tree.RelationAggregate;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import io.prisma4j.tree.UniqueWhere;
import io.prisma4j.tree.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The nodes of a tree about one model, by the names of its components. */
public record Scope(Model model, int depth) {
    public static Scope of(Model model) {
        return new Scope(model, 0);
    }

    public Scope inner(String relation) {
        return new Scope(model.relation(relation).target(), depth + 1);
    }

    /** A column, or one reached through to-one relations: {@code column("author", "name")}. */
    public ColumnRef column(String... path) {
        Model at = model;
        List<Relation> relations = new ArrayList<>();
        for (String name : path) {
            if (relations.size() == path.length - 1) return new ColumnRef(depth, relations, at.column(name));
            Relation relation = at.relation(name);
            relations.add(relation);
            at = relation.target();
        }
        throw new IllegalArgumentException("no column");
    }

    public Value value(String column, Object value) {
        return Value.of(model.column(column), value);
    }

    public Condition eq(String column, Object value) {
        return compare(column, Operator.EQ, value);
    }

    public Condition compare(String column, Operator operator, Object value) {
        return new Condition.Compare(column(column), operator, value(column, value), false);
    }

    public Condition in(String column, Object... values) {
        return new Condition.In(column(column), Value.list(model.column(column), List.of(values)), false, false);
    }

    public Condition notIn(String column, Object... values) {
        return new Condition.In(column(column), Value.list(model.column(column), List.of(values)), true, false);
    }

    public Condition text(String column, Match match, String part) {
        return new Condition.Text(column(column), match, value(column, part), false);
    }

    public Condition isNull(String column) {
        return new Condition.IsNull(column(column), false);
    }

    public Condition some(String relation, Function<Scope, Condition> condition) {
        return related(relation, Quantifier.SOME, condition);
    }

    public Condition every(String relation, Function<Scope, Condition> condition) {
        return related(relation, Quantifier.EVERY, condition);
    }

    public Condition none(String relation, Function<Scope, Condition> condition) {
        return related(relation, Quantifier.NONE, condition);
    }

    /** Some, every or none of all related records. */
    public Condition related(String relation, Quantifier quantifier) {
        return related(relation, quantifier, scope -> null);
    }

    private Condition related(String relation, Quantifier quantifier, Function<Scope, @Nullable Condition> condition) {
        return new Condition.Related(
                depth, depth + 1, model.relation(relation), quantifier, condition.apply(inner(relation)));
    }

    public RelationAggregate count(String relation) {
        return RelationAggregate.count(depth, model.relation(relation), null);
    }

    public RelationAggregate count(String relation, Function<Scope, Condition> where) {
        return RelationAggregate.count(depth, model.relation(relation), where.apply(inner(relation)));
    }

    public static Aggregate rows() {
        return new Aggregate(Aggregate.Function.COUNT, null);
    }

    public Aggregate aggregate(Aggregate.Function function, String column) {
        return new Aggregate(function, column(column));
    }

    public static OrderBy asc(Expression by) {
        return new OrderBy(by, false, Nulls.DEFAULT);
    }

    public static OrderBy desc(Expression by) {
        return new OrderBy(by, true, Nulls.DEFAULT);
    }

    public OrderBy asc(String column) {
        return asc(column(column));
    }

    public OrderBy desc(String column) {
        return desc(column(column));
    }

    public UniqueWhere unique(String column, Object value) {
        return model.keys().stream()
                .filter(key -> key.columns().equals(List.of(model.column(column))))
                .findFirst()
                .map(key -> new UniqueWhere(key, List.of(value(column, value)), null))
                .orElseThrow();
    }

    /** All whole records. */
    public SelectNode select() {
        return SelectNode.all(model, depth);
    }

    public Selection tuple(String... columns) {
        return new Selection.Tuple(Arrays.stream(columns)
                .map(name -> (Selection) new Selection.One(column(name)))
                .toList());
    }

    public Selection tuple(Selection... selections) {
        return new Selection.Tuple(List.of(selections));
    }

    public Selection one(Expression expression) {
        return new Selection.One(expression);
    }

    public Selection.Related related(String relation, UnaryOperator<SelectNode> query) {
        return new Selection.Related(
                model.relation(relation), query.apply(inner(relation).select()));
    }

    /** Whole records with these relations. */
    public Selection with(Selection.Related... related) {
        List<Selection.@Nullable Related> slots = new ArrayList<>();
        for (Relation relation : model.relations()) {
            slots.add(Stream.of(related)
                    .filter(one -> one.relation() == relation)
                    .findFirst()
                    .orElse(null));
        }
        return new Selection.WholeRecord(model, slots);
    }

    /** The columns' names in the database, for messages. */
    @Override
    public String toString() {
        return model + "" + model.columns().stream().map(Column::column).toList();
    }
}
