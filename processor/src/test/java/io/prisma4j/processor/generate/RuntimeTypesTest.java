package io.prisma4j.processor.generate;

import static org.assertj.core.api.Assertions.assertThatCode;

import com.palantir.javapoet.ClassName;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type that generated code mentions is there, under that name. */
class RuntimeTypesTest {

    static Stream<ClassName> types() {
        return Arrays.stream(RuntimeTypes.class.getFields()).map(RuntimeTypesTest::value);
    }

    private static ClassName value(Field constant) {
        try {
            return (ClassName) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(constant + " is not public", e);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void exists(ClassName type) {
        assertThatCode(() -> Class.forName(type.reflectionName())).doesNotThrowAnyException();
    }
}
