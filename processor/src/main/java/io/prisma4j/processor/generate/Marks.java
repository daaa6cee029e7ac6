package io.prisma4j.processor.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.ArrayList;
import java.util.List;

/**
 * The annotations of every generated type.
 *
 * @param generator the processor's qualified name
 * @param standard whether the compiled module can see {@code javax.annotation.processing.Generated}
 */
public record Marks(String generator, boolean standard) {
    /** The mark for people and linters. */
    public static final String STANDARD = "javax.annotation.processing.Generated";

    private static final ClassName GENERATED = ClassName.bestGuess(STANDARD);

    /** The marks of a type that was generated for {@code origin}. */
    public List<AnnotationSpec> of(TypeName origin) {
        return with(AnnotationSpec.builder(RuntimeTypes.GENERATED_CODE)
                .addMember("value", "$T.class", origin)
                .build());
    }

    /** The marks of a type that belongs to all models together. */
    public List<AnnotationSpec> ofAll() {
        return with(AnnotationSpec.builder(RuntimeTypes.GENERATED_CODE).build());
    }

    private List<AnnotationSpec> with(AnnotationSpec ours) {
        var marks = new ArrayList<AnnotationSpec>();
        if (standard) {
            marks.add(AnnotationSpec.builder(GENERATED)
                    .addMember("value", "$S", generator)
                    .build());
        }
        marks.add(ours);
        marks.add(AnnotationSpec.builder(RuntimeTypes.NULL_MARKED).build());
        return marks;
    }
}
