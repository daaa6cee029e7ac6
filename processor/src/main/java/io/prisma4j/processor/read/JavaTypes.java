package io.prisma4j.processor.read;

import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.model.JavaType;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.model.SourceRef;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Javac's elements and types, without null. */
public final class JavaTypes {

    private final Elements elements;
    private final Types types;

    public JavaTypes(ProcessingEnvironment env) {
        this.elements = env.getElementUtils();
        this.types = env.getTypeUtils();
    }

    public Optional<TypeElement> element(JavaName name) {
        return Optional.ofNullable(elements.getTypeElement(name.qualified()));
    }

    public JavaName nameOf(TypeElement type) {
        var simpleNames = new ArrayDeque<String>();
        Element at = type;
        while (at instanceof TypeElement enclosing) {
            simpleNames.addFirst(enclosing.getSimpleName().toString());
            at = enclosing.getEnclosingElement();
        }
        return new JavaName(packageOf(type).getQualifiedName().toString(), List.copyOf(simpleNames));
    }

    PackageElement packageOf(Element element) {
        return elements.getPackageOf(element);
    }

    /** The package around {@code inner}: {@code a} for {@code a.b}, if javac knows it. */
    Optional<PackageElement> parentOf(PackageElement inner) {
        String name = inner.getQualifiedName().toString();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.ofNullable(elements.getPackageElement(name.substring(0, dot)));
    }

    /** The private field of a record component: javac points at it, and at its annotations; at the component it does not. */
    Optional<VariableElement> fieldBehind(RecordComponentElement component) {
        return Optional.ofNullable(component.getEnclosingElement())
                .flatMap(record -> ElementFilter.fieldsIn(record.getEnclosedElements()).stream()
                        .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                        .findFirst());
    }

    /** Where javac can point when a component is wrong. */
    SourceRef sourceOf(RecordComponentElement component) {
        return SourceRef.of(fieldBehind(component).map(Element.class::cast).orElse(component));
    }

    /** Whether the canonical constructor of a record is written out, in whichever form. */
    boolean hasConstructor(TypeElement record) {
        int components = record.getRecordComponents().size();
        return ElementFilter.constructorsIn(record.getEnclosedElements()).stream()
                .anyMatch(constructor -> constructor.getParameters().size() == components
                        && elements.getOrigin(constructor) == Elements.Origin.EXPLICIT);
    }

    String docs(Element element) {
        @Nullable String comment = elements.getDocComment(element);
        return comment == null ? "" : comment.strip();
    }

    /** A class and its arguments; nothing for arrays, wildcards and type variables. */
    Optional<JavaType> typeOf(TypeMirror type) {
        List<JavaType> arguments = arguments(type).stream()
                .flatMap(argument -> typeOf(argument).stream())
                .toList();
        return declared(type)
                .filter(element -> arguments.size() == arguments(type).size())
                .map(element -> new JavaType(nameOf(element), arguments));
    }

    /** {@code Converter<Money, Long>} for a class that extends or implements it, however far up. */
    Optional<TypeMirror> supertype(TypeMirror type, String qualified) {
        if (declared(type).filter(element -> is(element, qualified)).isPresent()) {
            return Optional.of(type);
        }
        return types.directSupertypes(type).stream()
                .flatMap(above -> supertype(above, qualified).stream())
                .findFirst();
    }

    /** The column of a component of this type that holds such values: as they are, in an {@code Optional} or a list, or unboxed. */
    Optional<ReadType> held(TypeMirror type, ScalarType.Converted scalar) {
        if (type.getKind().isPrimitive()) {
            return scalar.primitive()
                    .filter(written(type)::equals)
                    .map(same -> new ReadType.Column(scalar, Holding.PRIMITIVE));
        }
        Optional<JavaType> known = typeOf(type);
        if (known.filter(scalar.type()::equals).isPresent()) {
            return Optional.of(new ReadType.Column(scalar, Holding.REFERENCE));
        }
        return known.filter(outer -> outer.arguments().equals(List.of(scalar.type())))
                .flatMap(outer -> switch (outer.name().qualified()) {
                    case "java.util.Optional" -> Optional.of(Holding.OPTIONAL);
                    case "java.util.List" -> Optional.of(Holding.LIST);
                    default -> Optional.empty();
                })
                .map(holding -> new ReadType.Column(scalar, holding));
    }

    static Optional<TypeElement> declared(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement element
                ? Optional.of(element)
                : Optional.empty();
    }

    static List<TypeMirror> arguments(TypeMirror type) {
        return type instanceof DeclaredType declared ? List.copyOf(declared.getTypeArguments()) : List.of();
    }

    /** What an {@code Optional} may hold; nothing for any other type. */
    static Optional<TypeMirror> inOptional(TypeMirror type) {
        return declared(type)
                .filter(element -> is(element, "java.util.Optional"))
                .flatMap(element -> arguments(type).stream().findFirst());
    }

    static boolean is(TypeElement element, String qualified) {
        return element.getQualifiedName().contentEquals(qualified);
    }

    /** Whether some class can name this type: neither it nor what it is nested in is private. */
    public static boolean visible(TypeElement type) {
        return nest(type).noneMatch(at -> at.getModifiers().contains(Modifier.PRIVATE));
    }

    static boolean isPublic(TypeElement type) {
        return nest(type).allMatch(at -> at.getModifiers().contains(Modifier.PUBLIC));
    }

    /** The type and those that it is nested in. */
    private static Stream<TypeElement> nest(TypeElement type) {
        Stream<TypeElement> around =
                type.getEnclosingElement() instanceof TypeElement outer ? nest(outer) : Stream.empty();
        return Stream.concat(Stream.of(type), around);
    }

    /** Whether the type, or an argument of it, does not exist (yet). */
    static boolean missing(TypeMirror type) {
        if (type.getKind() == TypeKind.ERROR) {
            return true;
        }
        return type instanceof ArrayType array
                ? missing(array.getComponentType())
                : arguments(type).stream().anyMatch(JavaTypes::missing);
    }

    /** A type as one would write it, with packages and without annotations. */
    static String written(TypeMirror type) {
        if (type instanceof ArrayType array) {
            return written(array.getComponentType()) + "[]";
        }
        return declared(type)
                .map(element -> element.getQualifiedName() + writtenArguments(type))
                .orElseGet(() -> type.getKind().isPrimitive()
                        ? type.getKind().name().toLowerCase(Locale.ROOT)
                        : type.toString());
    }

    private static String writtenArguments(TypeMirror type) {
        List<TypeMirror> arguments = arguments(type);
        return arguments.isEmpty()
                ? ""
                : arguments.stream().map(JavaTypes::written).collect(Collectors.joining(", ", "<", ">"));
    }
}
