package io.prisma4j.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;

/** Sources after javac and both processors, with every warning an error. */
record Compiled(Compilation result) {
    private static final List<String> OPTIONS =
            List.of("-Xlint:all,-processing,-path", "-Werror", "--release", "17", "-parameters");
    private static final String SOURCES = "/SOURCE_OUTPUT/";
    private static final String CLASSES = "/CLASS_OUTPUT/";

    static Compiled of(List<? extends JavaFileObject> sources) {
        var options = new ArrayList<Object>(OPTIONS);
        if (sources.stream().anyMatch(source -> source.getName().endsWith("module-info.java"))) {
            options.addAll(List.of("--module-path", System.getProperty("java.class.path")));
        }
        return new Compiled(Compiler.javac()
                .withProcessors(new ModelProcessor(), new ClientProcessor())
                .withOptions(options)
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

    /** The compiled classes. */
    ClassLoader classes() {
        var classes = new TreeMap<String, byte[]>();
        for (JavaFileObject file : result.generatedFiles()) {
            if (file.getKind() == JavaFileObject.Kind.CLASS) {
                String path = file.toUri().getPath();
                String name = path.substring(CLASSES.length(), path.length() - ".class".length());
                classes.put(name.replace('/', '.'), bytes(file));
            }
        }
        return new ClassLoader(Compiled.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) throw new ClassNotFoundException(name);
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    private static String text(JavaFileObject file) {
        return new String(bytes(file), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(JavaFileObject file) {
        try (var in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
