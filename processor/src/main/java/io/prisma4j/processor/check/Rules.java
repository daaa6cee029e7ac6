package io.prisma4j.processor.check;

import io.prisma4j.processor.model.ClientDef;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.problem.Problems;
import java.util.List;

/** All rules, in the order in which their problems are told. */
public final class Rules {

    private final List<Rule> written = List.of(
            new ReservedAccessorRule(),
            new MisplacedAnnotationRule(),
            new NullablePrimitiveRule(),
            new OptionalNullableRule(),
            new NullableListRule(),
            new NullableRelationRule(),
            new IgnoredPrimitiveRule(),
            new DuplicateColumnRule(),
            new DatabaseNameRule(),
            new SchemaRule(),
            new AutoincrementRule(),
            new UpdatedAtRule(),
            new VersionRule(),
            new EmbeddedDefaultRule(),
            new NoIdentityRule(),
            new TwoIdsRule(),
            new NullableIdRule(),
            new UnknownKeyFieldRule(),
            new JsonKeyRule(),
            new ListKeyRule(),
            new UnknownIndexFieldRule(),
            new IndexKindRule(),
            new CheckConditionRule(),
            new SelectorClashRule());

    private final List<LinkedRule> linked = List.of(
            new ForeignKeyNotUniqueRule(),
            new VersionRule(),
            new RelationNullnessRule(),
            new SetNullOnRequiredRule(),
            new UnindexedForeignKeyRule());

    private final List<ClientRule> together = List.of(
            new DuplicateTableRule(),
            new DuplicateAccessorRule(),
            new DuplicateConstraintRule(),
            new HiddenModelRule());

    public void check(ModelDeclaration model, Problems problems) {
        written.forEach(rule -> rule.check(model, problems));
    }

    public void check(ModelDeclaration model, ModelDef whole, Problems problems) {
        linked.forEach(rule -> rule.check(model, whole, problems));
    }

    public void check(ClientDef client, Problems problems) {
        together.forEach(rule -> rule.check(client, problems));
    }
}
