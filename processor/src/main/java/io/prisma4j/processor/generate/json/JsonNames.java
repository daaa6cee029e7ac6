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

/** The objects, enums and converters in a model's JSON, each once, and the names that their methods and constants have. */
final class JsonNames {
    private final Map<JavaName, JsonObjectDef> objects = new LinkedHashMap<>();
    private final Map<JavaName, String> words = new LinkedHashMap<>();
    private final Map<EnumDef, String> enums = new LinkedHashMap<>();
    private final Map<JavaName, String> converters = new LinkedHashMap<>();
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
        if (shape instanceof JsonShape.ListOf list) add(list.element());
        if (shape instanceof JsonShape.SetOf set) add(set.element());
        if (shape instanceof JsonShape.MapOf map) add(map.value());
        if (shape instanceof JsonShape.Enumeration known) {
            enums.computeIfAbsent(
                    known.definition(),
                    definition -> free(upperSnake(definition.type().simpleName()) + "_CODEC"));
        }
        if (shape instanceof JsonShape.Converted known) {
            converters.computeIfAbsent(known.converter(), converter -> free(upperSnake(converter.simpleName())));
        }
    }

    List<JsonObjectDef> objects() {
        return List.copyOf(objects.values());
    }

    Map<EnumDef, String> enums() {
        return enums;
    }

    Map<JavaName, String> converters() {
        return converters;
    }

    /** {@code readSettings}. */
    String reader(JavaName type) {
        return "read" + words.get(type);
    }

    /** {@code writeSettings}. */
    String writer(JavaName type) {
        return "write" + words.get(type);
    }

    /** {@code MONEY_CONVERTER}. */
    String converter(JavaName converter) {
        return String.valueOf(converters.get(converter));
    }

    /** {@code THEME_CODEC}. */
    String codec(EnumDef definition) {
        return String.valueOf(enums.get(definition));
    }

    private static String upperSnake(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    }

    private String free(String wanted) {
        String name = wanted;
        while (!taken.add(name)) name += "_";
        return name;
    }
}
