package io.prisma4j.processor.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.ModelDef;
import java.util.Optional;

/** One model and every name that its generated code goes by. */
public record ModelNames(ModelDef model, ConstantNames constants, MemberNames members) {

    public static ModelNames of(ModelDef model) {
        return new ModelNames(model, new ConstantNames(model), new MemberNames(model));
    }

    /** {@code User}. */
    public ClassName record() {
        return TypeNames.of(model.name());
    }

    public ClassName table() {
        return GeneratedNames.table(model.name());
    }

    public ClassName fields() {
        return GeneratedNames.fields(model.name());
    }

    public ClassName root() {
        return GeneratedNames.rootFields(model.name());
    }

    public ClassName one() {
        return GeneratedNames.oneFields(model.name());
    }

    /** {@code UserTable.EMAIL}. */
    public CodeBlock constant(ComponentName component) {
        return CodeBlock.of("$T.$N", table(), constants.of(component));
    }

    /** {@code UserTable.ROLE_CODEC}, where the column has one. */
    public Optional<CodeBlock> codec(FieldDef field) {
        return constants.codec(field).map(name -> CodeBlock.of("$T.$N", table(), name));
    }

    /** {@code UserFields.Root.ROOT}. */
    public CodeBlock rootConstant() {
        return CodeBlock.of("$T.$N", root(), GeneratedNames.ROOT);
    }
}
