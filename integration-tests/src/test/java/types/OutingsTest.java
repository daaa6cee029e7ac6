package types;

import io.prisma4j.query.FindMany;
import java.util.List;
import java.util.function.UnaryOperator;

/** Outings, of which each has a list of every type. */
abstract class OutingsTest extends TypesTest {
    static final List<String> TEXTS = List.of(
            "",
            " ",
            "NULL",
            "null",
            "{}",
            "a,b",
            "it's \"quoted\" \\ / \b\f\n\r\t\u0001 {[\u00e9 \uD83D\uDE00]}",
            "x".repeat(100_000));

    final int station() {
        return uncounted(() -> prisma.station().create(s -> s.names("north")).execute())
                .id();
    }

    final Outing create(UnaryOperator<OutingCreate> values) {
        int station = station();
        return uncounted(() ->
                prisma.outing().create(s -> values.apply(s.stationId(station))).execute());
    }

    final List<String> tags(int id) {
        return uncounted(() -> prisma.outing()
                .findUnique(s -> s.id().eq(id))
                .select(s -> s.tags())
                .orThrow());
    }

    final List<Integer> ids(FindMany<Outing, OutingFields.Root<Outing>> query) {
        return uncounted(() -> query.select(s -> s.id()).toList());
    }
}
