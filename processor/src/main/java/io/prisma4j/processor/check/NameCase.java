package io.prisma4j.processor.check;

import io.prisma4j.annotation.Provider;
import java.util.Collection;

/** The names of tables and columns as databases compare them: SQLite takes no notice of the case of ASCII letters. */
final class NameCase {

    private final boolean ignored;

    NameCase(Collection<Provider> providers) {
        this.ignored = providers.contains(Provider.SQLITE);
    }

    /** The same text for all names that some of the databases take for one. */
    String folded(String name) {
        if (!ignored) {
            return name;
        }
        var folded = new StringBuilder(name.length());
        name.chars().forEach(c -> folded.append((char) (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c)));
        return folded.toString();
    }
}
