package io.prisma4j.processor.generate;

import io.prisma4j.processor.model.ComponentDef;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.EnumDef;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.ScalarType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The constants of a model's table class, one a component and one an enum; no two are alike. */
public final class ConstantNames {
    private static final Pattern WORD_END = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private final Map<EnumDef, String> codecs = new LinkedHashMap<>();
    private final Map<ComponentName, String> components = new LinkedHashMap<>();

    public ConstantNames(ModelDef model) {
        Set<String> taken = new HashSet<>(Set.of(GeneratedNames.MODEL));
        for (FieldDef field : model.fields()) {
            if (field.type() instanceof ScalarType.EnumType type) {
                codecs.computeIfAbsent(
                        type.definition(), known -> free(upperSnake(known.type().simpleName()) + "_CODEC", taken));
            }
        }
        for (ComponentDef component : model.components()) {
            components.put(
                    component.component(), free(upperSnake(component.component().value()), taken));
        }
    }

    /** {@code AUTHOR_ID}. */
    public String of(ComponentName component) {
        return known(components, component);
    }

    /** {@code ROLE_CODEC}. */
    public String codec(EnumDef definition) {
        return known(codecs, definition);
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
        return WORD_END.matcher(name).replaceAll("_").toUpperCase(Locale.ROOT);
    }
}
