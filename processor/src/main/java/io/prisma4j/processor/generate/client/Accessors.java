package io.prisma4j.processor.generate.client;

import com.palantir.javapoet.CodeBlock;
import io.prisma4j.processor.generate.TypeNames;
import io.prisma4j.processor.model.ModelDef;

/** What {@code PrismaClient.user()} and {@code Prisma.user()} have in common. */
final class Accessors {
    private Accessors() {}

    static CodeBlock words(ModelDef model) {
        return CodeBlock.of("The operations on {@link $T}.\n", TypeNames.of(model.name()));
    }
}
