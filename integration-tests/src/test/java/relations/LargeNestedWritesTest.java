package relations;

import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import io.prisma4j.testing.Engine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import relations.Write.Change;
import relations.Write.Nested;
import relations.Write.NewRow;
import relations.Write.Op;
import relations.Write.Selector;

/** A nested write of a thousand records costs as many statements as one of two. */
@ParameterizedClass(name = "{0}")
@EnumSource(Engine.class)
class LargeNestedWritesTest {
    private static final int MANY = 1000;
    private static final int OWNER = 11;
    private static final int FREE = 1000;
    private static final int RELATED = 3000;
    private static final int NEW = 5000;

    @Parameter
    Engine engine;

    private World world;

    @BeforeEach
    void open() {
        world = new World(engine);
    }

    @AfterEach
    void close() {
        world.close();
    }

    @TestFactory
    Stream<DynamicTest> costAsMuchAsSmallOnes() {
        return Stream.of(
                        new End(HubTable.MODEL, HubTable.MANY_OPTIONAL),
                        new End(HubTable.MODEL, HubTable.MANY_REQUIRED),
                        new End(HubTable.MODEL, HubTable.PAIRED),
                        new End(GridTable.MODEL, GridTable.MANY_OPTIONAL))
                .flatMap(end -> operations(end).entrySet().stream()
                        .map(one ->
                                DynamicTest.dynamicTest(end + " " + one.getKey(), () -> compare(end, one.getValue()))));
    }

    private void compare(End end, IntFunction<Write> write) {
        Checking checking = new Checking(world);
        Data data = data(end);
        int few = checking.check(data, write.apply(2), null).statements().size();
        int many = checking.check(data, write.apply(MANY), null).statements().size();
        assertThat(many).isEqualTo(few);
    }

    /** Many records that are free, and many that are related. */
    private static Data data(End end) {
        Data data = Seed.data();
        boolean required = end.relation().opposite().required();
        for (int i = 0; i < MANY; i++) {
            put(data, end, FREE + i, required ? 12 : 0);
            put(data, end, RELATED + i, OWNER);
        }
        return data;
    }

    private static void put(Data data, End end, int id, int owner) {
        Relation relation = end.relation();
        Data.Row row = new Data.Row(id, "seed");
        for (Relation held : End.held(relation.target())) row.held.put(held, null);
        if (owner != 0 && end.isPaired()) data.pairs(relation).add(Data.Pair.of(relation, owner, id));
        else if (owner != 0) row.held.put(relation.opposite(), owner);
        data.rows(relation.target()).put(id, row);
    }

    /** The operations, by the number of their records. */
    private static Map<String, IntFunction<Write>> operations(End end) {
        Map<String, IntFunction<Write>> all = new LinkedHashMap<>();
        inCreate(end).forEach((name, ops) -> {
            all.put(
                    name + " in create",
                    size -> new Write.Create(NewRow.of(end.model(), 99).with(nested(end, ops.apply(size)))));
            all.put(name + " in update", size -> update(end, ops.apply(size)));
        });
        inUpdate(end).forEach((name, ops) -> all.put(name, size -> update(end, ops.apply(size))));
        return all;
    }

    private static Write update(End end, List<Op> ops) {
        return new Write.Update(Selector.of(OWNER), Change.of(end.model(), nested(end, ops)));
    }

    private static Nested nested(End end, List<Op> ops) {
        return new Nested(end.relation(), ops);
    }

    private static Map<String, IntFunction<List<Op>>> inCreate(End end) {
        Map<String, IntFunction<List<Op>>> ops = new LinkedHashMap<>();
        Model target = end.relation().target();
        ops.put("create", size -> List.of(new Op.Create(rows(target, size))));
        ops.put("createMany", size -> List.of(new Op.CreateMany(rows(target, size), false)));
        ops.put("createManySkippingDuplicates", size -> List.of(new Op.CreateMany(rows(target, size), true)));
        ops.put("connect", size -> List.of(new Op.Connect(which(FREE, size))));
        ops.put("connectOrCreate(free)", size -> connectOrCreate(target, FREE, size));
        ops.put("connectOrCreate(missing)", size -> connectOrCreate(target, NEW, size));
        return ops;
    }

    private static Map<String, IntFunction<List<Op>>> inUpdate(End end) {
        Map<String, IntFunction<List<Op>>> ops = new LinkedHashMap<>();
        ops.put(
                "updateMany",
                size -> List.of(new Op.UpdateMany(null, Change.of(end.relation().target()))));
        ops.put("delete", size -> List.of(new Op.Delete(which(RELATED, size))));
        ops.put("deleteMany", size -> List.of(new Op.DeleteMany(null)));
        if (end.relation().opposite().required()) return ops;
        ops.put("disconnect", size -> List.of(new Op.Disconnect(which(RELATED, size))));
        ops.put("set", size -> List.of(new Op.Set(which(FREE, size))));
        return ops;
    }

    private static List<NewRow> rows(Model target, int size) {
        return IntStream.range(NEW, NEW + size)
                .mapToObj(id -> NewRow.of(target, id))
                .toList();
    }

    private static List<Selector> which(int first, int size) {
        return IntStream.range(first, first + size).mapToObj(Selector::of).toList();
    }

    private static List<Op> connectOrCreate(Model target, int first, int size) {
        return which(first, size).stream()
                .<Op>map(which -> new Op.ConnectOrCreate(which, NewRow.of(target, which.id())))
                .toList();
    }
}
