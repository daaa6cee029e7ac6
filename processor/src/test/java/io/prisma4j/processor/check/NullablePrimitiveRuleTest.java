package io.prisma4j.processor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.annotation.Naming;
import io.prisma4j.annotation.Provider;
import io.prisma4j.processor.model.ColumnName;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.DatabaseNames;
import io.prisma4j.processor.model.FieldDeclaration;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.model.ModelDeclaration;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.model.SourceRef;
import io.prisma4j.processor.model.TableName;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.Problems;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A rule needs no compiler: the model is made by hand. */
final class NullablePrimitiveRuleTest {

    @Test
    void refusesAPrimitiveThatMayBeNull() {
        var problems = new Problems();
        new NullablePrimitiveRule().check(model(age(Holding.PRIMITIVE, true)), problems);
        assertThat(problems.all())
                .singleElement()
                .hasToString("nullable-primitive: User.age is @Nullable, but an int is never null.");
    }

    @Test
    void takesABoxedTypeAndAPrimitiveThatIsNeverNull() {
        var problems = new Problems();
        new NullablePrimitiveRule().check(model(age(Holding.REFERENCE, true)), problems);
        new NullablePrimitiveRule().check(model(age(Holding.PRIMITIVE, false)), problems);
        assertThat(problems.none()).isTrue();
    }

    private static FieldDeclaration age(Holding holding, boolean marked) {
        return new FieldDeclaration(
                new ComponentName("age"),
                new ColumnName("age"),
                SourceRef.nowhere(),
                ScalarType.Builtin.INT,
                holding,
                false,
                marked,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                List.of(),
                "",
                SourceRef.nowhere());
    }

    private static ModelDeclaration model(FieldDeclaration field) {
        return new ModelDeclaration(
                JavaName.of("blog", "User"),
                new Written("user", SourceRef.nowhere()),
                true,
                false,
                false,
                new DatabaseNames(Naming.AS_WRITTEN),
                List.of(Provider.SQLITE),
                TableName.of("User"),
                List.of(field),
                List.of(),
                List.of(),
                List.of(),
                "",
                SourceRef.nowhere());
    }
}
