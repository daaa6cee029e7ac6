package io.prisma4j.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;

/** Sources after javac and both processors, with every warning an error. */
record Compiled(Compilation result) {
    private static final String SOURCES = "/SOURCE_OUTPUT/";
    private static final String CLASSES = "/CLASS_OUTPUT/";

    static Compiled of(List<? extends JavaFileObject> sources) {
        return new Compiled(Compiler.javac()
                .withProcessors(new ModelProcessor(), new ClientProcessor())
                .withOptions("-Xlint:all,-processing", "-Werror", "--release", "17", "-parameters")
                .compile(sources));
    }

    /** What javac has to complain about, as it prints it. */
    List<String> complaints() {
        return result.diagnostics().stream()
                .filter(found -> found.getKind() != javax.tools.Diagnostic.Kind.NOTE)
                .map(Object::toString)
                .toList();
    }

    List<String> notes() {
        return result.notes().stream().map(Object::toString).toList();
    }

    /** The generated sources and resources by path. */
    Map<String, String> generated() {
        var texts = new TreeMap<String, String>();
        for (JavaFileObject file : result.generatedFiles()) {
            String path = file.toUri().getPath();
            if (file.getKind() == JavaFileObject.Kind.SOURCE) {
                texts.put(path.substring(SOURCES.length()), text(file));
            } else if (file.getKind() == JavaFileObject.Kind.OTHER) {
                texts.put(path.substring(CLASSES.length()), text(file));
            }
        }
        return texts;
    }

    private static String text(JavaFileObject file) {
        try (var in = file.openInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
