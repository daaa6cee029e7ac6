package io.prisma4j.processor.generate;

import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.ProjectionDef;
import javax.lang.model.element.Modifier;

/** What is generated for a record is seen where the record is seen. */
public final class Visibility {
    private static final Modifier[] PUBLIC = {Modifier.PUBLIC};
    private static final Modifier[] PACKAGE = {};

    private Visibility() {}

    public static Modifier[] of(ModelDef model) {
        return (model.isPublic() ? PUBLIC : PACKAGE).clone();
    }

    public static Modifier[] of(ProjectionDef projection) {
        return (projection.isPublic() ? PUBLIC : PACKAGE).clone();
    }
}
