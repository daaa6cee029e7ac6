package io.prisma4j.sample;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A JSON object that a client sent; what is missing in it, or of the wrong type, is a {@link BadRequest} that names it. */
final class Body {
    private final JsonNode json;
    private final String path;

    private Body(JsonNode json, String path) {
        if (!json.isObject()) {
            throw new BadRequest((path.isEmpty() ? "the body" : path) + " must be a JSON object");
        }
        this.json = json;
        this.path = path;
    }

    static Body read(ObjectMapper mapper, String text) {
        try {
            return new Body(mapper.readTree(text), "");
        } catch (JsonProcessingException e) {
            throw new BadRequest("the body is no JSON: " + e.getOriginalMessage());
        }
    }

    String text(String field) {
        return optionalText(field).orElseThrow(() -> new BadRequest(name(field) + " is required"));
    }

    /** Empty if the field is missing or null. */
    Optional<String> optionalText(String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) return Optional.empty();
        if (!value.isTextual()) throw new BadRequest(name(field) + " must be a string");
        return Optional.of(value.textValue());
    }

    /** None if the field is missing or null. */
    List<Body> objects(String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) return List.of();
        if (!value.isArray()) throw new BadRequest(name(field) + " must be an array");
        List<Body> objects = new ArrayList<>();
        for (JsonNode element : value) objects.add(new Body(element, name(field) + "[" + objects.size() + "]"));
        return objects;
    }

    private String name(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
