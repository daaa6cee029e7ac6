package io.prisma4j.processor.read;

import io.prisma4j.processor.model.ComponentName;
import java.util.Map;
import java.util.TreeMap;

/** A record's javadoc, taken apart: the text, and what {@code @param} says of each component. */
final class RecordDocs {

    private final String text;
    private final Map<String, String> components = new TreeMap<>();

    RecordDocs(String comment) {
        String[] blocks = comment.split("(?m)^\\s*(?=@[a-z])", -1);
        this.text = blocks[0].strip();
        for (String block : blocks) {
            if (block.startsWith("@param ")) {
                String[] words = block.substring("@param ".length()).strip().split("\\s+", 2);
                components.put(words[0], words.length > 1 ? oneLine(words[1]) : "");
            }
        }
    }

    String text() {
        return text;
    }

    String of(ComponentName component) {
        return components.getOrDefault(component.value(), "");
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
