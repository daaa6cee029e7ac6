package io.prisma4j.processor.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.tools.StandardLocation;

/** Texts -> resources beside the class files. */
public final class ResourceWriter {
    private final Filer filer;

    public ResourceWriter(Filer filer) {
        this.filer = filer;
    }

    public void write(String path, String text, List<? extends Element> origins) {
        try (OutputStream file = filer.createResource(
                        StandardLocation.CLASS_OUTPUT, "", path, origins.toArray(Element[]::new))
                .openOutputStream()) {
            file.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + path, e);
        }
    }
}
