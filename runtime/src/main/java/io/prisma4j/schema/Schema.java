package io.prisma4j.schema;

import java.util.List;

/**
 * All models of one client.
 *
 * @param models sorted by name
 */
public record Schema(List<Model> models) {
    public Schema {
        models = List.copyOf(models);
    }

    /** The schema of these models. */
    public static Schema of(Model... models) {
        return new Schema(List.of(models));
    }

    /**
     * The model of this name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Model model(String name) {
        return models.stream()
                .filter(model -> model.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no model " + name + "; there are " + models));
    }
}
