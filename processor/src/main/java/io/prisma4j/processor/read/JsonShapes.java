package io.prisma4j.processor.read;

import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.Conversion;
import io.prisma4j.processor.model.DatabaseNames;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.JavaName;
import io.prisma4j.processor.model.JsonObjectDef;
import io.prisma4j.processor.model.JsonShape;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.model.Written;
import io.prisma4j.processor.problem.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The types that one component is made of -> how each is written as JSON; the first that cannot be is remembered. */
final class JsonShapes {

    private static final String TYPE = "type";

    private final JavaTypes types;
    private final NullnessReader nullness;
    private final String packageName;
    private final DatabaseNames names;
    private final EnumReader enums;
    private final ConvertReader converters;
    private final Problems problems;
    private final Map<JavaName, Optional<JsonObjectDef>> objects = new LinkedHashMap<>();
    private @Nullable String fault;
    private boolean incomplete;

    /** Shapes of types that code in this package can name. */
    JsonShapes(JavaTypes types, NullnessReader nullness, String packageName, DatabaseNames names, Problems problems) {
        this.types = types;
        this.nullness = nullness;
        this.packageName = packageName;
        this.names = names;
        this.enums = new EnumReader(types);
        this.converters = new ConvertReader(types);
        this.problems = problems;
    }

    /** The records and sealed interfaces that were met, in the order in which they are mentioned. */
    List<JsonObjectDef> objects() {
        return objects.values().stream().flatMap(Optional::stream).toList();
    }

    /** What cannot be written, and why. */
    String fault() {
        return Objects.requireNonNull(fault, "every type can be written");
    }

    /** Whether a type does not exist, or a converter does not fit, which is said elsewhere. */
    boolean incomplete() {
        return incomplete;
    }

    /** The shape of a type that stands at {@code place}. */
    Optional<JsonShape> of(TypeMirror type, String place) {
        if (JavaTypes.missing(type)) {
            incomplete = true;
            return Optional.empty();
        }
        Optional<ScalarType.Builtin> scalar = TypeReader.value(type);
        if (scalar.isPresent()) {
            return Optional.of(new JsonShape.Scalar(scalar.get()));
        }
        Optional<TypeElement> element = JavaTypes.declared(type);
        if (element.isEmpty()) {
            return refuse(place, formless(type));
        }
        List<TypeMirror> arguments = JavaTypes.arguments(type);
        return switch (element.get().getQualifiedName().toString()) {
            case "java.util.List" -> element(arguments, place).map(JsonShape.ListOf::new);
            case "java.util.Set" -> element(arguments, place).map(JsonShape.SetOf::new);
            case "java.util.Map" -> ofMap(arguments, place);
            default -> ofOwn(element.get(), place);
        };
    }

    private Optional<JsonShape> element(List<TypeMirror> arguments, String place) {
        return arguments.size() == 1
                ? of(arguments.get(0), "an element of " + place)
                : refuse(place, "does not say what is in it");
    }

    private Optional<JsonShape> ofMap(List<TypeMirror> arguments, String place) {
        if (arguments.size() != 2) {
            return refuse(place, "does not say what is in it");
        }
        return JavaTypes.written(arguments.get(0)).equals("java.lang.String")
                ? of(arguments.get(1), "a value of " + place).map(JsonShape.MapOf::new)
                : refuse(place, "has keys that are no String, as the names of JSON's properties are");
    }

    private Optional<JsonShape> ofOwn(TypeElement type, String place) {
        boolean seen = JavaTypes.visible(type)
                && (JavaTypes.isPublic(type)
                        || types.packageOf(type).getQualifiedName().contentEquals(packageName));
        if (!seen) {
            return refuse(
                    place,
                    "has type " + type.getSimpleName() + ", which generated code in " + packageName + " cannot name");
        }
        if (type.getKind() == ElementKind.ENUM) {
            return Optional.of(new JsonShape.Enumeration(enums.read(type, names)));
        }
        if (!type.getTypeParameters().isEmpty()) {
            return refuse(place, "has type " + type.getSimpleName() + ", which has type parameters");
        }
        if (TypeReader.ofRelation(type.asType())) {
            return refuse(place, "has type " + type.getSimpleName() + ", which is a model or a projection");
        }
        if (type.getKind() == ElementKind.RECORD) {
            return wrapped(type).or(() -> object(type, () -> ofRecord(type)));
        }
        return type.getModifiers().contains(Modifier.SEALED) && type.getKind() == ElementKind.INTERFACE
                ? object(type, () -> ofSealed(type, place))
                : refuse(place, formless(type.asType()));
    }

    private Optional<JsonShape> wrapped(TypeElement record) {
        List<? extends RecordComponentElement> components = record.getRecordComponents();
        return components.size() != 1
                ? Optional.empty()
                : TypeReader.value(components.get(0).asType())
                        .map(scalar -> new JsonShape.Wrapped(types.nameOf(record), scalar, name(components.get(0))));
    }

    private interface Definition {
        Optional<JsonObjectDef> read();
    }

    /** An object is read once: it may mention itself. */
    private Optional<JsonShape> object(TypeElement type, Definition definition) {
        JavaName name = types.nameOf(type);
        if (!objects.containsKey(name)) {
            objects.put(name, Optional.empty());
            Optional<JsonObjectDef> read = definition.read();
            if (read.isEmpty()) {
                return Optional.empty();
            }
            objects.put(name, read);
        }
        return Optional.of(new JsonShape.OfObject(name));
    }

    private Optional<JsonObjectDef> ofRecord(TypeElement record) {
        var properties = new ArrayList<JsonObjectDef.Property>();
        for (RecordComponentElement component : record.getRecordComponents()) {
            String place = record.getSimpleName() + "." + component.getSimpleName();
            Optional<TypeMirror> inside = JavaTypes.inOptional(component.asType());
            Optional<JsonShape> shape = AnnotationUse.on(fieldOf(component), "Convert")
                    .map(use -> converted(use, record, component))
                    .orElseGet(() -> of(inside.orElse(component.asType()), place));
            if (shape.isEmpty()) {
                return Optional.empty();
            }
            if (properties.stream().anyMatch(other -> other.name().equals(property(component)))) {
                refuse(place, "has the name of another property, " + property(component));
                return Optional.empty();
            }
            boolean primitive = component.asType().getKind().isPrimitive();
            properties.add(new JsonObjectDef.Property(
                    name(component),
                    property(component),
                    shape.get(),
                    inside.isPresent() ? Holding.OPTIONAL : Holding.REFERENCE,
                    !primitive && nullness.marked(component)));
        }
        return Optional.of(new JsonObjectDef.OfRecord(types.nameOf(record), properties));
    }

    /** A converter that does not fit is a problem of its own, where it stands. */
    private Optional<JsonShape> converted(AnnotationUse use, TypeElement record, RecordComponentElement component) {
        var subject = new Subject(record.getSimpleName().toString(), name(component), types.sourceOf(component));
        Optional<JsonShape> shape = converters
                .read(use, component.asType(), subject, problems)
                .flatMap(column -> column instanceof ReadType.Column known
                                && known.type() instanceof ScalarType.Converted type
                                && type.conversion() instanceof Conversion.Converting converting
                        ? Optional.of(new JsonShape.Converted(converting.converter(), type.stored()))
                        : Optional.empty());
        incomplete |= shape.isEmpty();
        return shape;
    }

    private String property(RecordComponentElement component) {
        return mapped(fieldOf(component), component.getSimpleName().toString());
    }

    private Element fieldOf(RecordComponentElement component) {
        return types.fieldBehind(component).map(Element.class::cast).orElse(component);
    }

    private Optional<JsonObjectDef> ofSealed(TypeElement type, String place) {
        var choices = new ArrayList<JsonObjectDef.Choice>();
        for (TypeElement record : permitted(type).toList()) {
            if (record.getKind() != ElementKind.RECORD) {
                refuse(
                        place,
                        "has type " + type.getSimpleName() + ", of which " + record.getSimpleName() + " is no record");
                return Optional.empty();
            }
            if (record.getRecordComponents().stream()
                    .anyMatch(component -> property(component).equals(TYPE))) {
                refuse(record.getSimpleName() + ".type", "has the name of the property that says which record it is");
                return Optional.empty();
            }
            boolean known = ofOwn(record, place).isPresent()
                    && object(record, () -> ofRecord(record)).isPresent();
            if (!known) {
                return Optional.empty();
            }
            choices.add(new JsonObjectDef.Choice(
                    mapped(record, record.getSimpleName().toString()), types.nameOf(record)));
        }
        return Optional.of(new JsonObjectDef.OfSealed(types.nameOf(type), choices));
    }

    /** The types at the ends of a sealed interface's branches. */
    private static Stream<TypeElement> permitted(TypeElement type) {
        return type.getPermittedSubclasses().stream()
                .flatMap(below -> JavaTypes.declared(below).stream())
                .flatMap(below -> below.getKind() == ElementKind.INTERFACE
                                && below.getModifiers().contains(Modifier.SEALED)
                        ? permitted(below)
                        : Stream.of(below));
    }

    private static ComponentName name(RecordComponentElement component) {
        return new ComponentName(component.getSimpleName().toString());
    }

    private static String mapped(Element element, String otherwise) {
        return AnnotationUse.on(element, "Mapped")
                .flatMap(use -> use.name("value"))
                .map(Written::value)
                .orElse(otherwise);
    }

    private static String formless(TypeMirror type) {
        return "has type " + Writing.simple(type) + ", for which JSON has no form; @Convert keeps it as a scalar";
    }

    private Optional<JsonShape> refuse(String place, String why) {
        if (fault == null) {
            fault = place + " " + why;
        }
        return Optional.empty();
    }
}
