package io.prisma4j.processor.generate.input;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.GeneratedNames;
import io.prisma4j.processor.generate.Marks;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.RuntimeTypes;
import io.prisma4j.processor.generate.Visibility;
import io.prisma4j.processor.model.ComponentDef;
import io.prisma4j.processor.model.EmbeddedDef;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.LinkedModel;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDef;
import javax.lang.model.element.Modifier;

/** {@code UserUpdate}: the new values of a record, nothing of which is required. */
public final class UpdateClass {
    private final Marks marks;

    public UpdateClass(Marks marks) {
        this.marks = marks;
    }

    public TypeSpec of(LinkedModel linked) {
        ModelDef model = linked.model();
        var names = ModelNames.of(model);
        var writer = new RelationWriter(linked, names);
        ClassName update = GeneratedNames.update(model.name());
        var type = TypeSpec.classBuilder(update)
                .addModifiers(Visibility.of(model))
                .addModifiers(Modifier.FINAL)
                .superclass(RuntimeTypes.INPUT)
                .addAnnotations(marks.of(names.record()))
                .addJavadoc("Changes to a {@link $T}.\n", names.record())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc(Docs.of("No changes yet."))
                        .addStatement("super($T.$N)", names.table(), GeneratedNames.MODEL)
                        .build());
        for (ComponentDef component : model.visible()) {
            if (component instanceof RelationDef relation) {
                type.addMethod(writer.inUpdate(relation, Answer.itself(update)));
            } else {
                addColumns(type, component, names, update);
            }
        }
        for (EmbeddedDef embedded : model.embedded()) {
            if (!embedded.nullable()) type.addType(partsType(embedded, names));
        }
        return type.build();
    }

    /** What the update {@code of} the model, or of an embedded record in it, can set. */
    private static void addColumns(TypeSpec.Builder type, ComponentDef component, ModelNames names, ClassName of) {
        if (component instanceof FieldDef field) {
            if (field.version()) return;
            type.addMethod(ValueSetter.of(field, names, Answer.itself(of)));
            if (field.list()) type.addMethod(ValueSetter.ofElements(field, names, Answer.itself(of)));
            type.addMethod(UpdateAccessor.of(field, names, of));
        } else if (component instanceof EmbeddedDef embedded) {
            type.addMethod(EmbeddedSetter.of(embedded, names, Answer.itself(of)));
            if (!embedded.nullable()) {
                type.addMethod(EmbeddedUpdate.method(embedded, names, of, parts(embedded, names)));
            }
        }
    }

    private static ClassName parts(EmbeddedDef embedded, ModelNames names) {
        return GeneratedNames.update(names.model().name())
                .nestedClass(names.members().update(embedded));
    }

    private static TypeSpec partsType(EmbeddedDef embedded, ModelNames names) {
        ClassName parts = parts(embedded, names);
        var type = EmbeddedUpdate.type(embedded, parts);
        embedded.components().forEach(component -> addColumns(type, component, names, parts));
        return type.build();
    }
}
