package io.prisma4j.processor.generate.table;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.prisma4j.processor.generate.ModelNames;
import io.prisma4j.processor.generate.ValueRead;
import io.prisma4j.processor.model.ComponentDef;
import io.prisma4j.processor.model.EmbeddedDef;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.RelationDef;
import java.util.ArrayList;
import java.util.List;

/** The constructor call that makes a record, of a model or an embedded one, of the columns that begin at {@code at}. */
final class RecordRead {
    private final ModelNames names;

    RecordRead(ModelNames names) {
        this.names = names;
    }

    CodeBlock made(ClassName record, List<ComponentDef> components) {
        List<CodeBlock> arguments = arguments(components);
        boolean many = arguments.size() > 3;
        return CodeBlock.of("new $T($L$L)", record, many ? "\n" : "", CodeBlock.join(arguments, many ? ",\n" : ", "));
    }

    private List<CodeBlock> arguments(List<ComponentDef> components) {
        var arguments = new ArrayList<CodeBlock>();
        int columns = 0;
        int slots = 0;
        for (ComponentDef component : components) {
            if (component.hidden()) {
                arguments.add(CodeBlock.of("null"));
            } else if (component instanceof FieldDef field) {
                arguments.add(ValueRead.of(
                        field.inItsRecord(),
                        columns++,
                        column -> names.constants().codec(field).map(codec -> CodeBlock.of("$N", codec))));
            } else if (component instanceof EmbeddedDef embedded) {
                arguments.add(embedded(embedded, columns));
                columns += embedded.fields().size();
            } else if (component instanceof RelationDef relation) {
                arguments.add(ValueRead.of(relation.form(), slots++));
            }
        }
        return arguments;
    }

    private CodeBlock embedded(EmbeddedDef embedded, int number) {
        return embedded.required()
                ? ValueRead.of(names.members().read(embedded), number)
                : ValueRead.of(
                        true,
                        embedded.holding(),
                        number,
                        CodeBlock.of("$N", names.constants().of(embedded.component())));
    }
}
