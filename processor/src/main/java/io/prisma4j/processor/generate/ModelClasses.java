package io.prisma4j.processor.generate;

import com.palantir.javapoet.TypeSpec;
import io.prisma4j.processor.generate.fields.FieldsClass;
import io.prisma4j.processor.generate.input.CreateClass;
import io.prisma4j.processor.generate.input.UpdateClass;
import io.prisma4j.processor.generate.input.ValuesClass;
import io.prisma4j.processor.generate.json.JsonClass;
import io.prisma4j.processor.generate.query.QueriesClass;
import io.prisma4j.processor.generate.table.TableClass;
import io.prisma4j.processor.model.LinkedModel;
import java.util.ArrayList;
import java.util.List;

/** All types of one model. */
public final class ModelClasses {
    private final Marks marks;

    public ModelClasses(Marks marks) {
        this.marks = marks;
    }

    public List<TypeSpec> of(LinkedModel model) {
        var types = new ArrayList<TypeSpec>(List.of(
                new TableClass(marks).of(model.model()),
                new FieldsClass(marks).of(model.model()),
                new ValuesClass(marks).of(model),
                new CreateClass(marks).of(model),
                new UpdateClass(marks).of(model),
                new QueriesClass(marks).of(model.model())));
        new JsonClass(marks).of(model.model()).ifPresent(types::add);
        return types;
    }
}
