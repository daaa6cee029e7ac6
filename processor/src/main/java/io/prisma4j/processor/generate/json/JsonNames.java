package io.prisma4j.processor.generate.json;

import io.prisma4j.processor.model.Conversion;
import io.prisma4j.processor.model.EnumDef;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.model.JsonObjectDef;
import io.prisma4j.processor.model.JsonShape;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.ScalarType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The objects and enums in a model's JSON, each once, and the names that their methods and constants have. */
final class JsonNames {
    private final Map<JavaName, JsonObjectDef> objects = new LinkedHashMap<>();
    private final Map<JavaName, String> words = new LinkedHashMap<>();
    private final Map<EnumDef, String> enums = new LinkedHashMap<>();
    private final Set<String> taken = new HashSet<>();

    JsonNames(ModelDef model) {
        for (FieldDef field : model.fields()) {
            if (field.type() instanceof ScalarType.Converted type
                    && type.conversion() instanceof Conversion.AsJson asJson) {
                add(asJson.shape());
                asJson.objects().forEach(this::add);
            }
        }
    }

    private void add(JsonObjectDef object) {
        if (objects.put(object.type(), object) != null) return;
        words.put(object.type(), free(object.type().simpleName()));
        if (object instanceof JsonObjectDef.OfRecord record) {
            record.properties().forEach(property -> add(property.shape()));
        }
    }

    private void add(JsonShape shape) {
        leaf(shape)
                .forEach(known -> enums.computeIfAbsent(
                        known.definition(),
                        definition -> free(constant(definition.type().simpleName()))));
    }

    /** The enum that a shape is made of, if it is. */
    private static Stream<JsonShape.Enumeration> leaf(JsonShape shape) {
        if (shape instanceof JsonShape.ListOf list) return leaf(list.element());
        if (shape instanceof JsonShape.SetOf set) return leaf(set.element());
        if (shape instanceof JsonShape.MapOf map) return leaf(map.value());
        return shape instanceof JsonShape.Enumeration known ? Stream.of(known) : Stream.empty();
    }

    List<JsonObjectDef> objects() {
        return List.copyOf(objects.values());
    }

    Map<EnumDef, String> enums() {
        return enums;
    }

    /** {@code readSettings}. */
    String reader(JavaName type) {
        return "read" + words.get(type);
    }

    /** {@code writeSettings}. */
    String writer(JavaName type) {
        return "write" + words.get(type);
    }

    /** {@code THEME}. */
    String codec(EnumDef definition) {
        return String.valueOf(enums.get(definition));
    }

    private static String constant(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT) + "_CODEC";
    }

    private String free(String wanted) {
        String name = wanted;
        while (!taken.add(name)) name += "_";
        return name;
    }
}
