package io.prisma4j.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.query.Fields;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.Input;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.Write;
import io.prisma4j.query.WriteOptional;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever generated classes inherit, no component's method may hide or overload. */
class TakenNamesTest {

    static Stream<String> inherited() {
        return methods(Fields.class, ToOne.class, Input.class);
    }

    static Stream<String> inheritedByOperations() {
        return methods(FindUnique.class, FindFirst.class, Write.class, WriteOptional.class);
    }

    private static Stream<String> methods(Class<?>... types) {
        return Stream.of(types)
                .flatMap(TakenNamesTest::above)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method ->
                        Modifier.isPublic(method.getModifiers()) || Modifier.isProtected(method.getModifiers()))
                .filter(method -> !method.isSynthetic())
                .map(Method::getName)
                .distinct()
                .sorted();
    }

    /** A type and everything that it inherits from. */
    private static Stream<Class<?>> above(Class<?> type) {
        Stream<Class<?>> parents =
                Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()));
        return Stream.concat(Stream.of(type), parents.flatMap(TakenNamesTest::above));
    }

    @ParameterizedTest
    @MethodSource("inherited")
    void isTaken(String method) {
        assertThat(TakenNames.taken(method)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("inheritedByOperations")
    void isTakenForRelations(String method) {
        assertThat(TakenNames.takenForRelation(method)).isTrue();
    }
}
