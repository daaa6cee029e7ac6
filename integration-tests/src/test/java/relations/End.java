package relations;

import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import java.util.List;
import java.util.stream.Stream;

/** One end of a relation: a model and its way to the other end. */
record End(Model model, Relation relation) {
    /** Those first that others refer to. */
    static final List<Model> MODELS = List.of(
            RootTable.MODEL,
            HubTable.MODEL,
            GridTable.MODEL,
            ManyOptionalTable.MODEL,
            ManyRequiredTable.MODEL,
            OneOptionalTable.MODEL,
            OneRequiredTable.MODEL,
            ByCodeTable.MODEL,
            PairedTable.MODEL,
            GridManyOptionalTable.MODEL,
            GridManyRequiredTable.MODEL,
            GridOneOptionalTable.MODEL,
            GridOneRequiredTable.MODEL);

    /** Every end of every relation but those to the root. */
    static Stream<End> all() {
        return MODELS.stream()
                .skip(1)
                .flatMap(model -> model.relations().stream()
                        .filter(relation -> relation.target() != RootTable.MODEL)
                        .map(relation -> new End(model, relation)));
    }

    /** The root's list of a model. */
    static Relation fromRoot(Model model) {
        return RootTable.MODEL.relations().stream()
                .filter(relation -> relation.target() == model)
                .findFirst()
                .orElseThrow();
    }

    /** The relations of a model whose key its own table holds. */
    static List<Relation> held(Model model) {
        return model.relations().stream()
                .filter(relation -> relation.foreignKey() != null)
                .toList();
    }

    /** Whether the model's own table holds the key. */
    boolean isHeld() {
        return relation.foreignKey() != null;
    }

    /** Whether pairs stand in a table of their own. */
    boolean isPaired() {
        return relation.joinTable() != null;
    }

    boolean isOneToOne() {
        return !relation.toMany() && !relation.opposite().toMany();
    }

    @Override
    public String toString() {
        return model + "." + relation;
    }
}
