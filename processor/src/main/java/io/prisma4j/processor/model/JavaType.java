package io.prisma4j.processor.model;

import java.util.List;
import java.util.stream.Collectors;

/** A class with its type arguments: {@code Money}, {@code Map<String, Integer>}. */
public record JavaType(JavaName name, List<JavaType> arguments) {

    public JavaType {
        arguments = List.copyOf(arguments);
    }

    public static JavaType of(JavaName name) {
        return new JavaType(name, List.of());
    }

    /** As written in a file that imports all of it. */
    public String written() {
        return arguments.isEmpty()
                ? name.inPackage()
                : arguments.stream()
                        .map(JavaType::written)
                        .collect(Collectors.joining(", ", name.inPackage() + "<", ">"));
    }

    @Override
    public String toString() {
        return written();
    }
}
