package io.prisma4j.processor.generate;

import io.prisma4j.processor.model.ComponentDef;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.Conversion;
import io.prisma4j.processor.model.EnumDef;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.ScalarType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The constants of a model's table class, one a component, an enum, a converter and a codec; no two are alike. */
public final class ConstantNames {
    private static final Pattern WORD_END = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private final Map<EnumDef, String> codecs = new LinkedHashMap<>();
    private final Map<JavaName, String> converters = new LinkedHashMap<>();
    private final Map<FieldDef, String> conversions = new LinkedHashMap<>();
    private final Map<ComponentName, String> components = new LinkedHashMap<>();

    public ConstantNames(ModelDef model) {
        Set<String> taken = new HashSet<>(Set.of(GeneratedNames.MODEL));
        for (FieldDef field : model.allFields()) {
            if (field.type() instanceof ScalarType.EnumType type) {
                codecs.computeIfAbsent(
                        type.definition(), known -> free(upperSnake(known.type().simpleName()) + "_CODEC", taken));
            } else if (field.type() instanceof ScalarType.Converted type && !field.hidden()) {
                conversions.put(field, free(upperSnake(field.component().value()) + "_CODEC", taken));
                if (type.conversion() instanceof Conversion.Converting converting) {
                    converters.computeIfAbsent(
                            converting.converter(), known -> free(upperSnake(known.simpleName()), taken));
                }
            }
        }
        model.components().stream().flatMap(ComponentDef::all).forEach(component -> {
            ComponentName name = component.component();
            components.put(name, free(upperSnake(name.value()), taken));
        });
    }

    /** {@code AUTHOR_ID}. */
    public String of(ComponentName component) {
        return known(components, component);
    }

    /** {@code ROLE_CODEC}: how the values of a column that is no scalar itself are stored; nothing for a scalar. */
    public Optional<String> codec(FieldDef field) {
        return field.type() instanceof ScalarType.EnumType type
                ? Optional.of(known(codecs, type.definition()))
                : Optional.ofNullable(conversions.get(field));
    }

    /** {@code MONEY_CONVERTER}. */
    public String converter(JavaName converter) {
        return known(converters, converter);
    }

    /** The converters of the model's columns and their names, in component order. */
    public Map<JavaName, String> converters() {
        return converters;
    }

    /** The columns that are converted and their codecs' names, in component order. */
    public Map<FieldDef, String> conversions() {
        return conversions;
    }

    /** The enums of the model's columns and their codecs' names, in component order. */
    public Map<EnumDef, String> codecs() {
        return codecs;
    }

    private static <K> String known(Map<K, String> names, K key) {
        String name = names.get(key);
        if (name == null) throw new IllegalArgumentException(key + " is no part of the model: " + names.keySet());
        return name;
    }

    private static String free(String wanted, Set<String> taken) {
        String name = wanted;
        while (!taken.add(name)) name += "_";
        return name;
    }

    private static String upperSnake(String name) {
        return WORD_END.matcher(name.replace('.', '_')).replaceAll("_").toUpperCase(Locale.ROOT);
    }
}
