package io.prisma4j.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.model.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The types of a wrong model, projection or schema, without members: code that mentions them still finds them, so that the
 * one error is the one that tells what is wrong.
 */
public final class StubClasses {
    private static final TypeVariableName SCOPE = TypeVariableName.get("R");
    private static final TypeVariableName NEXT = TypeVariableName.get("N");

    private final Marks marks;

    public StubClasses(Marks marks) {
        this.marks = marks;
    }

    /**
     * The types of a model.
     *
     * @param seen the model as its neighbours see it, so far as it could be read: their code names its stages
     */
    public List<TypeSpec> model(JavaName model, Optional<ModelDef> seen) {
        return List.of(
                stub(GeneratedNames.table(model), model).build(),
                stub(GeneratedNames.fields(model), model)
                        .addTypeVariable(SCOPE)
                        .addType(inner("Root").addTypeVariable(SCOPE).build())
                        .addType(inner("One").addTypeVariable(SCOPE).build())
                        .build(),
                stub(GeneratedNames.create(model), model)
                        .addTypes(seen.map(StubClasses::stages).orElse(List.of()))
                        .build(),
                stub(GeneratedNames.update(model), model).build(),
                stub(GeneratedNames.queries(model), model)
                        .addType(inner(GeneratedNames.oneQuery(model).simpleName())
                                .build())
                        .addType(inner(GeneratedNames.writtenOne(model).simpleName())
                                .build())
                        .addType(inner(GeneratedNames.writtenOptional(model).simpleName())
                                .build())
                        .build());
    }

    private static List<TypeSpec> stages(ModelDef model) {
        List<TypeSpec> stages = new ArrayList<>();
        for (RelationDef parent : model.allRelations()) {
            if (parent.holdsKey()) {
                stages.add(inner(CreateTypes.under(model, parent).complete().simpleName())
                        .build());
            }
        }
        for (Requirement requirement : model.requirements()) {
            stages.add(TypeSpec.interfaceBuilder(
                            CreateTypes.of(model).stage(requirement.component()).simpleName())
                    .addModifiers(Modifier.PUBLIC)
                    .addTypeVariable(NEXT)
                    .build());
        }
        return stages;
    }

    public TypeSpec projection(JavaName projection, JavaName generated) {
        return stub(TypeNames.of(generated), projection).build();
    }

    public List<TypeSpec> client(String packageName) {
        return List.of(
                stub(GeneratedNames.client(packageName))
                        .addAnnotations(marks.ofAll())
                        .build(),
                stub(GeneratedNames.holder(packageName))
                        .addAnnotations(marks.ofAll())
                        .build());
    }

    private TypeSpec.Builder stub(ClassName name, JavaName origin) {
        return stub(name).addAnnotations(marks.of(TypeNames.of(origin)));
    }

    private static TypeSpec.Builder stub(ClassName name) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Docs.of("Stands for what cannot be generated until the reported error is mended."));
    }

    private static TypeSpec.Builder inner(String name) {
        return TypeSpec.classBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    }
}
