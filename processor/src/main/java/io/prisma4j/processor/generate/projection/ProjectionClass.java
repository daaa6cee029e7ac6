package io.prisma4j.processor.generate.projection;

import com.palantir.javapoet.TypeSpec;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.Marks;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.generate.Visibility;
import io.prisma4j.processor.model.ProjectionDef;
import javax.lang.model.element.Modifier;

/** {@code UserSummaryProjection}. */
public final class ProjectionClass {
    private final Marks marks;

    public ProjectionClass(Marks marks) {
        this.marks = marks;
    }

    public TypeSpec of(ProjectionDef projection) {
        return TypeSpec.classBuilder(TypeNames.of(projection.generated()))
                .addModifiers(Visibility.of(projection))
                .addModifiers(Modifier.FINAL)
                .addAnnotations(marks.of(TypeNames.of(projection.name())))
                .addJavadoc(Docs.of("Reads"))
                .build();
    }
}
