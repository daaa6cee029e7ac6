package properties;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.prisma4j.Json;
import jakarta.annotation.Nullable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as maps, lists, texts, decimals and truth values. */
final class JsonTree {
    /** JSON's null. */
    static final Object NULL = new Object();

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonTree() {}

    static Object of(Json json) {
        try (JsonParser parser = FACTORY.createParser(json.text())) {
            parser.nextToken();
            return value(parser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) elements.add(value(parser));
                yield elements;
            }
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE, VALUE_FALSE -> parser.getBooleanValue();
            case VALUE_NULL -> NULL;
            default -> new BigDecimal(parser.getText()).stripTrailingZeros();
        };
    }

    /** The part at the end of the steps; null if there is none. */
    static @Nullable Object part(@Nullable Object tree, List<Object> steps) {
        Object at = tree;
        for (Object step : steps) at = step(at, step);
        return at;
    }

    private static @Nullable Object step(@Nullable Object tree, Object step) {
        if (tree instanceof Map<?, ?> members) return step instanceof String ? members.get(step) : null;
        if (!(tree instanceof List<?> elements) || !(step instanceof Integer number)) return null;
        int index = number < 0 ? elements.size() + number : number;
        return index < 0 || index >= elements.size() ? null : elements.get(index);
    }

    /** The tree as JSON. */
    static Json json(Object tree) {
        return Json.of(text(tree));
    }

    private static String text(Object tree) {
        if (tree == NULL) return "null";
        if (tree instanceof String text) return Json.string(text).text();
        if (tree instanceof List<?> elements) {
            return "[" + String.join(",", elements.stream().map(JsonTree::text).toList()) + "]";
        }
        if (!(tree instanceof Map<?, ?> members)) return tree.toString();
        List<String> texts = new ArrayList<>();
        members.forEach((name, value) -> texts.add(Json.string(name.toString()).text() + ":" + text(value)));
        return "{" + String.join(",", texts) + "}";
    }
}
