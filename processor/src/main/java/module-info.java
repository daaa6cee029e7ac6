/** Reads models at compile time and writes the typed client; it exports nothing. */
@SuppressWarnings("requires-automatic")
module io.prisma4j.processor {
    requires io.prisma4j.annotations;
    requires io.prisma4j.runtime;
    requires java.compiler;
    requires static com.google.auto.service; // compile time only
    requires static com.palantir.javapoet; // inside our own jar, under another name

    provides javax.annotation.processing.Processor with
            io.prisma4j.processor.ModelProcessor,
            io.prisma4j.processor.ClientProcessor;
}
