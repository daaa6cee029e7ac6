package io.prisma4j.sample;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import java.util.List;
import java.util.Optional;

/**
 * Leaves a relation out of the JSON unless it was loaded. A relation that was not loaded is null, and one that was is a list or
 * an {@code Optional}, even if there is nothing in it; so null relations go, and null scalars stay.
 */
final class LoadedRelations extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public JsonInclude.Value findPropertyInclusion(Annotated property) {
        Class<?> type = property.getRawType();
        boolean relation = type == List.class || type == Optional.class;
        return relation ? JsonInclude.Value.construct(Include.NON_NULL, null) : super.findPropertyInclusion(property);
    }
}
