package io.prisma4j.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDef;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;

/** Models in the text of a test: each record becomes a file of the package {@code test}, with the imports it needs. */
final class Snippets {

    private static final Pattern NAME = Pattern.compile("(?:record|enum|class) (\\w+)");

    private Snippets() {}

    static JavaFileObject source(String text) {
        Matcher name = NAME.matcher(text);
        if (!name.find()) {
            throw new IllegalArgumentException("no record in: " + text);
        }
        String imports = Stream.of("io.prisma4j.annotation", "java.util", "java.time", "java.math", "java.net")
                .map(packageName -> "import " + packageName + ".*;\n")
                .reduce("import jakarta.annotation.Nullable;\n", String::concat);
        return JavaFileObjects.forSourceString("test." + name.group(1), "package test;\n" + imports + text);
    }

    /** Compiles the records, which are right, and gives what was read. */
    static FrontProcessor read(String... records) {
        return read(List.of(), records);
    }

    /** The same, with classes compiled earlier. */
    static FrontProcessor read(List<Path> classes, String... records) {
        var front = new FrontProcessor();
        Compilation compiled = compile(front, classes, sources(records));
        assertThat(compiled.errors()).isEmpty();
        return front;
    }

    static List<JavaFileObject> sources(String... records) {
        var sources = new ArrayList<JavaFileObject>();
        for (String each : records) {
            sources.add(source(each));
        }
        return sources;
    }

    static Compilation compile(Processor front, List<Path> classes, List<JavaFileObject> sources, Processor... others) {
        List<File> path = Stream.concat(
                        classes.stream().map(Path::toFile),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .map(File::new))
                .toList();
        List<Processor> processors =
                Stream.concat(Stream.of(front), Stream.of(others)).toList();
        return javac().withProcessors(processors).withClasspath(path).compile(sources);
    }

    /** Puts the compiled classes where a later compilation finds them. */
    static void write(Compilation compiled, Path classes) throws IOException {
        Path folder = Files.createDirectories(classes.resolve("test"));
        for (JavaFileObject file : compiled.generatedFiles()) {
            try (InputStream in = file.openInputStream()) {
                Files.copy(in, folder.resolve(Path.of(file.getName()).getFileName()));
            }
        }
    }

    static FieldDef field(ModelDef model, String name) {
        return model.field(new ComponentName(name)).orElseThrow();
    }

    static RelationDef relation(ModelDef model, String name) {
        return model.relation(new ComponentName(name)).orElseThrow();
    }
}
