package io.prisma4j.processor.read;

import io.prisma4j.processor.model.DatabaseNames;
import io.prisma4j.processor.model.EnumDef;
import io.prisma4j.processor.model.TableName;
import io.prisma4j.processor.model.Written;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** An enum -> its constants and what the database calls them. */
final class EnumReader {

    private final JavaTypes types;

    EnumReader(JavaTypes types) {
        this.types = types;
    }

    EnumDef read(TypeElement type, DatabaseNames names) {
        var name = types.nameOf(type);
        return new EnumDef(
                name,
                new TableName(schema(type), mapped(type, names.enumType(name))),
                type.getEnclosedElements().stream()
                        .filter(constant -> constant.getKind() == ElementKind.ENUM_CONSTANT)
                        .map(constant -> new EnumDef.Constant(
                                constant.getSimpleName().toString(),
                                mapped(constant, constant.getSimpleName().toString())))
                        .toList());
    }

    private static Optional<String> schema(Element element) {
        return AnnotationUse.on(element, "Mapped")
                .flatMap(mapped -> mapped.name("schema"))
                .map(Written::value);
    }

    private static String mapped(Element element, String otherwise) {
        return AnnotationUse.on(element, "Mapped")
                .flatMap(mapped -> mapped.name("value"))
                .map(Written::value)
                .orElse(otherwise);
    }
}
