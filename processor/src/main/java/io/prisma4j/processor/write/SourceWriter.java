package io.prisma4j.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;

/** Types -> source files; each names the elements that it was made from. */
public final class SourceWriter {
    private final Filer filer;

    public SourceWriter(Filer filer) {
        this.filer = filer;
    }

    public void write(String packageName, TypeSpec type, List<? extends Element> origins) {
        String name = ClassName.get(packageName, type.name()).canonicalName();
        String text = text(packageName, type);
        try (Writer file =
                filer.createSourceFile(name, origins.toArray(Element[]::new)).openWriter()) {
            file.write(text);
        } catch (FilerException e) {
            throw new TypeExistsException(name, e);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + name, e);
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
