package io.prisma4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small programs of users, compiled with Error Prone and without. */
class ConstantSqlTest {
    private static final List<String> PACKAGES =
            List.of("api", "code", "comp", "file", "main", "model", "parser", "processing", "tree", "util");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prisma.queryRaw(\"SELECT \" + text)",
                "prisma.queryRaw(text)",
                "prisma.executeRaw(\"DELETE FROM t WHERE a = \" + text)",
                "Sql.of(text)",
                "Sql.of(String.format(\"a = %s\", text))",
                "Sql.join(List.of(1, 2), text)",
            })
    void errorProneRefusesTextThatIsMadeAtRunTime(String expression) throws Exception {
        Compilation compiled = compile(expression, withErrorProne());
        assertThat(compiled.succeeded).as(compiled.output).isFalse();
        assertThat(compiled.output).contains("[CompileTimeConstant]", "Program.java:9: error:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "prisma.queryRaw(\"SELECT a\" + \" FROM t WHERE a = ?\", text)",
                "prisma.queryRaw(TEXT)",
                "prisma.queryRaw(Sql.of(\"SELECT ?\", text))",
                "prisma.queryRawUnsafe(text)",
                "prisma.executeRawUnsafe(text, 1)",
                "prisma.executeRaw(TEXT, text)",
                "Sql.identifier(text)",
                "Sql.join(List.of(text))",
                "Sql.join(List.of(text), \" AND \")",
                "Sql.unsafe(text)",
            })
    void errorProneAllowsConstants(String expression) throws Exception {
        Compilation compiled = compile(expression, withErrorProne());
        assertThat(compiled.succeeded).as(compiled.output).isTrue();
    }

    @Test
    void nobodyNeedsItsAnnotations() throws Exception {
        Compilation onClassPath = compile("prisma.queryRaw(text)", List.of("-cp", withoutErrorProne()));
        assertThat(onClassPath.output).isEmpty();
        assertThat(onClassPath.succeeded).isTrue();
    }

    @Test
    void nobodyNeedsTheirModule() throws Exception {
        Files.writeString(folder.resolve("module-info.java"), "module program { requires io.prisma4j.runtime; }\n");
        Compilation onModulePath = compile("prisma.queryRaw(text)", List.of("--module-path", withoutErrorProne()));
        assertThat(onModulePath.output).isEmpty();
        assertThat(onModulePath.succeeded).isTrue();
    }

    private record Compilation(boolean succeeded, String output) {}

    private Compilation compile(String expression, List<String> options) throws IOException, InterruptedException {
        Path source = folder.resolve("Program.java");
        Files.writeString(source, """
                package program;

                import io.prisma4j.client.Client;
                import io.prisma4j.client.Sql;
                import java.util.List;

                abstract class Program<C extends Client<C>> {
                    static final String TEXT = "SELECT a FROM t WHERE a = ?";
                    Object run(Client<C> prisma, String text) { return %s; }
                }
                """.formatted(expression));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(options);
        command.addAll(List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-d", folder + "/classes"));
        try (var sources = Files.list(folder)) {
            sources.map(Path::toString).filter(name -> name.endsWith(".java")).forEach(command::add);
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.environment().remove("JDK_JAVA_OPTIONS");
        Process javac = builder.start();
        assertThat(javac.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Compilation(javac.exitValue() == 0, Files.readString(folder.resolve("output")));
    }

    /** Error Prone looks inside javac, whose JVM must be open to it. */
    private static List<String> withErrorProne() {
        List<String> options = new ArrayList<>();
        for (String name : PACKAGES) {
            options.add("-J--add-opens=jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED");
        }
        String path = System.getProperty("java.class.path");
        options.addAll(List.of("-cp", path, "-processorpath", path));
        options.addAll(
                List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", "-XDaddTypeAnnotationsToSymbol=true"));
        options.add("-Xplugin:ErrorProne -XepDisableAllChecks -Xep:CompileTimeConstant:ERROR");
        return options;
    }

    private static String withoutErrorProne() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> List.of("annotations", "runtime").contains(module(entry))
                        || entry.matches(".*(jspecify|jakarta\\.annotation-api)[^/\\\\]*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The module of this project whose classes an entry of the class path has; in a jar of its own, its name says it. */
    private static String module(String entry) {
        Path path = Path.of(entry);
        String name = path.getFileName().toString();
        if (name.startsWith("prisma4j-")) return name.replaceAll("prisma4j-([a-z]+)-.*", "$1");
        if (!name.equals("classes")) return "";
        return path.getParent().getParent().getFileName().toString();
    }
}
