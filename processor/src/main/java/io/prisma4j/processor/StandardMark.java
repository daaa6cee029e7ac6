package io.prisma4j.processor;

import io.prisma4j.processor.generate.Marks;
import javax.lang.model.element.Element;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Whether {@code @javax.annotation.processing.Generated} can be written on what is generated for an element: the compiled
 * module has to read {@code java.compiler}, and where it exports the package, javac warns unless its users read it, too.
 */
final class StandardMark {
    private static final String COMPILER = "java.compiler";

    private final Elements elements;

    StandardMark(Elements elements) {
        this.elements = elements;
    }

    boolean fits(Element about) {
        ModuleElement module = elements.getModuleOf(about);
        return elements.getTypeElement(module, Marks.STANDARD) != null
                && (!exports(module, elements.getPackageOf(about)) || passesOn(module));
    }

    private static boolean exports(ModuleElement module, PackageElement exported) {
        return ElementFilter.exportsIn(module.getDirectives()).stream()
                .anyMatch(directive -> directive.getPackage().equals(exported));
    }

    private static boolean passesOn(ModuleElement module) {
        return ElementFilter.requiresIn(module.getDirectives()).stream()
                .anyMatch(directive -> directive.isTransitive()
                        && directive.getDependency().getQualifiedName().contentEquals(COMPILER));
    }
}
