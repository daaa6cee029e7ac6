package io.prisma4j.processor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** A folder of expected files, compared byte for byte; {@code -Dgolden.update} writes it anew. */
record Golden(Path folder) {

    /** Compares the folder with these texts by path. */
    void check(Map<String, String> texts) {
        if (System.getProperty("golden.update") != null) update(texts);
        var expected = new TreeMap<String, String>();
        for (Path file : Cases.files(folder)) {
            expected.put(pathOf(file), Cases.text(file));
        }
        assertThat(texts.keySet()).isEqualTo(expected.keySet());
        texts.forEach((path, text) -> assertThat(text).as(path).isEqualTo(expected.get(path)));
    }

    private void update(Map<String, String> texts) {
        try {
            for (Path file : Cases.files(folder)) {
                if (!texts.containsKey(pathOf(file))) Files.delete(file);
            }
            for (var entry : texts.entrySet()) {
                Path file = folder.resolve(entry.getKey());
                Files.createDirectories(file.getParent());
                Files.writeString(file, entry.getValue(), UTF_8);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String pathOf(Path file) {
        return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }
}
