package io.prisma4j.processor.model;

import io.prisma4j.annotation.Provider;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All models of one compilation, sorted by name: one client, one schema.
 *
 * @param packageName where {@code Prisma} and {@code PrismaClient} go
 * @param providers the databases to write DDL for, in the enum's order
 */
public record ClientDef(String packageName, List<ModelDef> models, List<Provider> providers) {

    public ClientDef {
        models = models.stream().sorted(Comparator.comparing(ModelDef::name)).toList();
        providers = providers.stream().sorted().distinct().toList();
    }

    /** The models that are more than a table. */
    public List<ModelDef> visibleModels() {
        return models.stream().filter(model -> !model.ignored()).toList();
    }

    public Optional<ModelDef> model(JavaName name) {
        return models.stream().filter(known -> known.name().equals(name)).findFirst();
    }

    /** The enums that columns hold, each once, sorted by their name in the database. */
    public List<EnumDef> enums() {
        var enums = new TreeMap<TableName, EnumDef>();
        for (ModelDef model : models) {
            for (FieldDef field : model.allFields()) {
                if (field.type() instanceof ScalarType.EnumType type) {
                    enums.put(type.definition().databaseName(), type.definition());
                }
            }
        }
        return List.copyOf(enums.values());
    }

    /** The tables of the many-to-many relations, each once, sorted by name. */
    public List<JoinTableDef> joinTables() {
        var tables = new TreeMap<TableName, JoinTableDef>();
        for (ModelDef model : models) {
            for (RelationDef relation : model.allRelations()) {
                relation.joinTable().ifPresent(table -> tables.put(table.table(), table));
            }
        }
        return List.copyOf(tables.values());
    }
}
