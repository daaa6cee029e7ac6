package io.prisma4j.processor.generate;

import com.palantir.javapoet.TypeSpec;
import io.prisma4j.processor.generate.table.TableClass;
import io.prisma4j.processor.model.LinkedModel;
import java.util.List;

/** All types of one model. */
public final class ModelClasses {
    private final TableClass table;

    public ModelClasses(Marks marks) {
        this.table = new TableClass(marks);
    }

    public List<TypeSpec> of(LinkedModel model) {
        return List.of(table.of(model.model()));
    }
}
