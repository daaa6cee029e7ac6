package io.prisma4j.internal.pool;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The parameters after a URL's question mark; each is taken once, and the rest is the driver's. */
final class Parameters {
    private final Map<String, String> left;

    Parameters(Map<String, String> values) {
        this.left = values;
    }

    static Parameters of(String query) {
        Map<String, String> values = new TreeMap<>();
        for (String pair : query.split("&")) {
            if (pair.isEmpty()) continue;
            int equal = pair.indexOf('=');
            values.put(
                    decode(equal < 0 ? pair : pair.substring(0, equal)),
                    equal < 0 ? "" : decode(pair.substring(equal + 1)));
        }
        return new Parameters(values);
    }

    /** The text without percent signs; a plus is a plus. */
    static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    Optional<String> take(String name) {
        return Optional.ofNullable(left.remove(name));
    }

    Optional<Integer> number(String name) {
        return take(name).map(text -> {
            try {
                int number = Integer.parseInt(text);
                if (number >= 0) return number;
            } catch (NumberFormatException e) {
                throw wrong(name, text, e);
            }
            throw wrong(name, text, null);
        });
    }

    Optional<Duration> seconds(String name) {
        return number(name).map(Duration::ofSeconds);
    }

    Map<String, String> rest() {
        return left;
    }

    private static IllegalArgumentException wrong(
            String name, String text, @org.jspecify.annotations.Nullable Exception cause) {
        return new IllegalArgumentException(
                "the parameter " + name + " of the database URL is \"" + text + "\"; it must be a whole number", cause);
    }
}
