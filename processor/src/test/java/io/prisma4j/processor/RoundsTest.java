package io.prisma4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import io.prisma4j.processor.problem.ProblemPrinter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** Models over several rounds, types that are not ours to write, and defects of ours. */
class RoundsTest {
    private static final JavaFileObject USER = Snippets.source("@Model public record User(@Id int id) {}");
    private static final JavaFileObject LAMP = Snippets.source("@Model public record Lamp(@Id int id, Later state) {}");

    private static Compilation compile(List<JavaFileObject> sources, Processor... more) {
        return Compiler.javac()
                .withProcessors(Stream.concat(Stream.of(more), Stream.of(new ModelProcessor(), new ClientProcessor()))
                        .toList())
                .withOptions("-Xlint:all,-processing,-path", "-Werror")
                .compile(sources);
    }

    @Test
    void aModelThatMentionsAGeneratedTypeIsInTheClient() {
        Compilation compiled = compile(List.of(USER, LAMP), new LaterProcessor());
        assertThat(compiled.errors()).isEmpty();
        assertThat(new Compiled(compiled).generated().get("test/PrismaClient.java"))
                .contains("public UserQueries user()", "public LampQueries lamp()");
    }

    @Test
    void aModelThatEmbedsAGeneratedTypeIsInTheClient() {
        JavaFileObject room = Snippets.source("@Model public record Room(@Id int id, @Embedded Light light) {}");
        JavaFileObject light = Snippets.source("public record Light(Later state) {}");
        Compilation compiled = compile(List.of(room, light), new LaterProcessor());
        assertThat(compiled.errors()).isEmpty();
        assertThat(new Compiled(compiled).generated().get("test/RoomTable.java"))
                .contains("Column.of(\"light.state\", LATER_CODEC.type())");
    }

    @Test
    void aTypeThatNeverComesIsForJavacToSay() {
        assertThat(compile(List.of(USER, LAMP)).errors())
                .isNotEmpty()
                .allSatisfy(error -> assertThat(error.toString()).contains("symbol:   class Later"));
    }

    @Test
    void aTypeOfTheUsersOwnIsLeftAlone() {
        JavaFileObject own = Snippets.source("public class UserQueries {}");
        assertThat(compile(List.of(USER, own)).errors())
                .singleElement()
                .satisfies(
                        error -> assertThat(error.toString())
                                .contains(
                                        "[prisma4j/name-clash] test.UserQueries is generated for test.User, but it exists already"));
    }

    @Test
    void aDefectOfOursIsReportedAsSuch() {
        assertThat(Compiler.javac()
                        .withProcessors(new FailingProcessor())
                        .compile(USER)
                        .errors())
                .singleElement()
                .satisfies(error -> assertThat(error.toString())
                        .contains("[prisma4j/bug] prisma4j failed on test.User; this is a defect of prisma4j")
                        .contains("java.lang.IllegalStateException: no way")
                        .contains("at io.prisma4j.processor.RoundsTest"));
    }

    /** A processor whose pass fails. */
    private static final class FailingProcessor extends AbstractProcessor {
        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return Set.of(AnnotationNames.MODEL);
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            var output = new Output(processingEnv, getClass(), new ProblemPrinter(processingEnv.getMessager()));
            for (Element record : round.getRootElements()) {
                output.write("test", record, marks -> fail(), marks -> List.of());
            }
            return false;
        }

        private static <T> T fail() {
            throw new IllegalStateException("no way");
        }
    }
}
