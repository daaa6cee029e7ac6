package io.prisma4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;

/** Types -> source files; each names the elements that it was made from. */
public final class SourceWriter {
    private final Filer filer;

    public SourceWriter(Filer filer) {
        this.filer = filer;
    }

    public void write(ClassName name, TypeSpec type, List<? extends Element> origins) {
        String text = text(name.packageName(), type);
        try (Writer file = filer.createSourceFile(name.canonicalName(), origins.toArray(Element[]::new))
                .openWriter()) {
            file.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + name.canonicalName(), e);
        }
    }

    static String text(String packageName, TypeSpec type) {
        return Layout.of(JavaFile.builder(packageName, type)
                .skipJavaLangImports(true)
                .indent("  ")
                .build()
                .toString());
    }
}
