package io.prisma4j.processor.generate.input;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;

/** What a method of an input answers with: itself, in the words of the class that it stands in. */
record Answer(TypeName type, CodeBlock value) {

    static Answer itself(TypeName type) {
        return new Answer(type, CodeBlock.of("this"));
    }
}
