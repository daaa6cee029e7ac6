package io.prisma4j.processor.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The records with one annotation that a round handles. A record that mentions a missing type is put off to the next
 * round; if the type never comes, javac says so itself.
 */
public final class ModelFinder {

    private final Elements elements;
    private final String annotation;
    private final Predicate<TypeElement> complete;
    private final Set<String> waiting = new LinkedHashSet<>();

    /**
     * A finder of records with {@code annotation}, a qualified name.
     *
     * @param complete whether every type that a record mentions exists: {@code Mentions::complete}
     */
    public ModelFinder(ProcessingEnvironment env, String annotation, Predicate<TypeElement> complete) {
        this.elements = env.getElementUtils();
        this.annotation = annotation;
        this.complete = complete;
    }

    /** The records that can be read now: those of this round, and those that waited. */
    public List<TypeElement> ready(RoundEnvironment round) {
        var names = new LinkedHashSet<>(waiting);
        Optional.ofNullable(elements.getTypeElement(annotation))
                .map(round::getElementsAnnotatedWith)
                .map(ElementFilter::typesIn)
                .ifPresent(types ->
                        types.forEach(type -> names.add(type.getQualifiedName().toString())));
        waiting.clear();
        var ready = new ArrayList<TypeElement>();
        for (String name : names) {
            TypeElement record = elements.getTypeElement(name);
            if (record != null && complete.test(record)) {
                ready.add(record);
            } else {
                waiting.add(name);
            }
        }
        return List.copyOf(ready);
    }

    /** The records that still wait: in the last round, those that are never read. */
    public List<TypeElement> waiting() {
        return waiting.stream()
                .flatMap(name -> Optional.ofNullable(elements.getTypeElement(name)).stream())
                .toList();
    }
}
