package io.prisma4j.processor.generate;

import com.palantir.javapoet.CodeBlock;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.ScalarType;
import java.util.Optional;

/** How an element of a list is stored, where that is not the element itself: {@code ROLE_CODEC::label}. */
public final class ElementStored {
    private ElementStored() {}

    public static Optional<CodeBlock> of(FieldDef field, ModelNames names) {
        String method = field.type() instanceof ScalarType.EnumType ? "label" : "stored";
        return names.codec(field).map(codec -> CodeBlock.of("$L::$L", codec, method));
    }
}
