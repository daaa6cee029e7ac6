package io.prisma4j.processor.read;

import io.prisma4j.annotation.Naming;
import io.prisma4j.annotation.Provider;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/** What {@code @PrismaSchema} says, on the package of a model or one around it. */
final class SchemaReader {

    static final List<Provider> ALL = Arrays.stream(Provider.values())
            .filter(provider -> provider != Provider.ANY)
            .toList();

    private final JavaTypes types;

    SchemaReader(JavaTypes types) {
        this.types = types;
    }

    Naming namingAround(Element element) {
        return schemaAround(types.packageOf(element))
                .flatMap(schema -> schema.constant("naming", Naming.class))
                .orElse(Naming.AS_WRITTEN);
    }

    /** The databases that are meant, never {@code ANY}. */
    List<Provider> providersAround(Element element) {
        List<Provider> named = schemaAround(types.packageOf(element))
                .map(schema -> schema.constants("providers", Provider.class))
                .orElse(List.of());
        return named.isEmpty() || named.contains(Provider.ANY) ? ALL : named;
    }

    private Optional<AnnotationUse> schemaAround(PackageElement innermost) {
        return AnnotationUse.on(innermost, "PrismaSchema")
                .or(() -> types.parentOf(innermost).flatMap(this::schemaAround));
    }
}
