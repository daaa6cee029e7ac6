package io.prisma4j.error;

import java.util.List;

/** How messages name what is concerned. */
final class Names {
    private Names() {}

    /** The fields, or what else is known of them. */
    static String of(List<String> fields, String otherwise) {
        if (!fields.isEmpty()) return String.join(", ", fields);
        return otherwise.isEmpty() ? "(the database does not say which)" : otherwise;
    }

    static String in(String model) {
        return model.isEmpty() ? "" : " of " + model;
    }
}
