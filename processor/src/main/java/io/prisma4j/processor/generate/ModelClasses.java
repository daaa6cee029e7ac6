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

/** All types of one model; of one that is a table only, no more than that. */
public final class ModelClasses {
    private final Marks marks;

    public ModelClasses(Marks marks) {
        this.marks = marks;
    }

    public List<TypeSpec> of(LinkedModel model) {
        var types = new ArrayList<TypeSpec>();
        types.add(new TableClass(marks).of(model.model()));
        if (model.model().ignored()) return types;
        types.add(new FieldsClass(marks).of(model.model()));
        if (model.model().creatable()) {
            types.add(new ValuesClass(marks).of(model));
            types.add(new CreateClass(marks).of(model));
        }
        types.add(new UpdateClass(marks).of(model));
        types.add(new QueriesClass(marks).of(model.model()));
        new JsonClass(marks).of(model.model()).ifPresent(types::add);
        return types;
    }
}
