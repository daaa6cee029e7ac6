package io.prisma4j.processor.generate;

import io.prisma4j.processor.model.ComponentDef;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.EmbeddedDef;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.KeyDef;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDef;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The methods of a model's generated types, one a component and one a compound key, and the types named after them. */
public final class MemberNames {
    private final Map<ComponentName, String> methods = new LinkedHashMap<>();
    private final Map<ComponentName, String> words = new LinkedHashMap<>();
    private final Map<String, String> selectors = new LinkedHashMap<>();
    private final Map<String, String> keyTypes = new LinkedHashMap<>();

    public MemberNames(ModelDef model) {
        Set<String> names = new HashSet<>();
        model.components().forEach(component -> names.add(component.component().value()));
        model.keys().forEach(key -> names.add(key.selector()));
        Set<String> takenWords = new HashSet<>();
        for (ComponentDef component : model.components()) {
            String name = component.component().value();
            boolean taken =
                    component instanceof RelationDef ? TakenNames.takenForRelation(name) : TakenNames.taken(name);
            methods.put(component.component(), taken ? free(name, names) : name);
            words.put(component.component(), word(name, takenWords));
        }
        Set<String> takenTypes = new HashSet<>(Set.of("Root", "One"));
        for (EmbeddedDef embedded : model.embedded()) {
            if (embedded.component().isPart()) {
                words.put(embedded.component(), word(embedded.component().joined(), takenWords));
            }
            addParts(embedded);
            takenTypes.addAll(Set.of(fields(embedded), key(embedded)));
        }
        for (KeyDef key : model.keys()) {
            keyTypes.put(key.selector(), word(key.selector(), takenTypes));
            selectors.put(key.selector(), method(key.selector(), names));
        }
    }

    private void addParts(EmbeddedDef embedded) {
        Set<String> names = new HashSet<>();
        embedded.components().forEach(part -> names.add(part.component().last()));
        embedded.components()
                .forEach(part ->
                        methods.put(part.component(), method(part.component().last(), names)));
    }

    /** {@code email}, or {@code count_} for a component whose name is taken. */
    public String of(ComponentName component) {
        return known(methods, component);
    }

    /** {@code firstNameLastName}. */
    public String of(KeyDef key) {
        return known(selectors, key.selector());
    }

    /** {@code FirstNameLastName}. */
    public String type(KeyDef key) {
        return known(keyTypes, key.selector());
    }

    /** {@code RequiresEmail}. */
    public String requires(ComponentName component) {
        return "Requires" + known(words, component);
    }

    /** {@code EmailStage}. */
    public String stage(ComponentName component) {
        return known(words, component) + "Stage";
    }

    /** {@code AddressFields}: what a query can say about an embedded record. */
    public String fields(EmbeddedDef embedded) {
        return known(words, embedded.component()) + "Fields";
    }

    /** {@code AddressKey}: the same, where it names one record. */
    public String key(EmbeddedDef embedded) {
        return known(words, embedded.component()) + "Key";
    }

    /** {@code AddressUpdate}: the new values of the columns of an embedded record. */
    public String update(EmbeddedDef embedded) {
        return known(words, embedded.component()) + "Update";
    }

    /** {@code readAddress}. */
    public String read(EmbeddedDef embedded) {
        return GeneratedNames.READ + known(words, embedded.component());
    }

    /** {@code OfAuthor}. */
    public String under(ComponentName parent) {
        return "Of" + known(words, parent);
    }

    /** {@code vendorNumber}: several columns in one call. */
    public String together(List<FieldDef> columns) {
        var name = new StringBuilder();
        for (FieldDef column : columns) {
            String part = column.component().value();
            name.append(name.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return method(name.toString(), methods.values());
    }

    /** The components whose methods are not called as they are. */
    public List<ComponentName> renamed() {
        var renamed = new ArrayList<ComponentName>();
        methods.forEach((component, method) -> {
            if (!component.last().equals(method)) renamed.add(component);
        });
        return renamed;
    }

    private static <K> String known(Map<K, String> names, K key) {
        String name = names.get(key);
        if (name == null) throw new IllegalArgumentException(key + " is no part of the model: " + names.keySet());
        return name;
    }

    private static String method(String name, Collection<String> names) {
        return TakenNames.taken(name) ? free(name, names) : name;
    }

    private static String free(String name, Collection<String> names) {
        String free = name + "_";
        while (names.contains(free)) free += "_";
        return free;
    }

    private static String word(String name, Set<String> taken) {
        String word = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        while (!taken.add(word)) word += "_";
        return word;
    }
}
