package io.prisma4j.processor.generate.table;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.prisma4j.processor.generate.CodecField;
import io.prisma4j.processor.generate.ConstantNames;
import io.prisma4j.processor.generate.ConverterField;
import io.prisma4j.processor.generate.Docs;
import io.prisma4j.processor.generate.GeneratedNames;
import io.prisma4j.processor.generate.Marks;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.generate.Visibility;
import io.prisma4j.processor.model.EmbeddedDef;
import io.prisma4j.processor.model.ModelDef;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;

/** {@code UserTable}: what the runtime knows of a model. */
public final class TableClass {
    private final Marks marks;

    public TableClass(Marks marks) {
        this.marks = marks;
    }

    public TypeSpec of(ModelDef model) {
        var modelNames = ModelNames.of(model);
        ConstantNames names = modelNames.constants();
        ClassName table = GeneratedNames.table(model.name());
        var type = TypeSpec.classBuilder(table)
                .addModifiers(Visibility.of(model))
                .addModifiers(Modifier.FINAL)
                .addAnnotations(marks.of(TypeNames.of(model.name())))
                .addJavadoc(
                        Docs.of("The table " + Docs.code(model.table()) + ": its columns and relations in the order of"
                                + " the record's components"
                                + (model.ignored()
                                        ? ". The client does nothing with it."
                                        : ", and how a row becomes a {@link "
                                                + model.name().inPackage() + "}.")));
        names.codecs().forEach((definition, name) -> type.addField(CodecField.of(model, definition, name)));
        names.converters().forEach((converter, name) -> type.addField(ConverterField.of(converter, name)));
        names.conversions().forEach((field, name) -> type.addField(ConversionField.of(model, field, names)));
        model.allFields().forEach(field -> type.addField(ColumnField.of(model, field, names)));
        model.allRelations().forEach(relation -> type.addField(RelationField.of(model, relation, names)));
        if (!model.ignored()) addEmbedded(type, modelNames);
        type.addField(ModelField.of(model, names))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        if (!model.ignored()) addReaders(type, modelNames);
        return type.build();
    }

    private static void addEmbedded(TypeSpec.Builder type, ModelNames names) {
        List<EmbeddedDef> innermostFirst = new ArrayList<>(names.model().embedded());
        Collections.reverse(innermostFirst);
        innermostFirst.forEach(embedded -> type.addField(EmbeddedCode.codec(embedded, names)));
    }

    private static void addReaders(TypeSpec.Builder type, ModelNames names) {
        type.addMethod(ReadMethod.of(names));
        names.model().embedded().forEach(embedded -> type.addMethod(EmbeddedCode.reader(embedded, names)));
    }
}
