package io.prisma4j.processor.model;

import java.util.List;
import java.util.Optional;

/** An enum that columns hold: its name as a type of the database, and its constants with their labels there. */
public record EnumDef(JavaName type, TableName databaseName, List<Constant> constants) {

    public EnumDef {
        constants = List.copyOf(constants);
    }

    public List<String> labels() {
        return constants.stream().map(Constant::label).toList();
    }

    public Optional<Constant> constant(String name) {
        return constants.stream()
                .filter(constant -> constant.name().equals(name))
                .findFirst();
    }

    /** One constant: its name in Java and in the database. */
    public record Constant(String name, String label) {}
}
