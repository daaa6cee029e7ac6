package relations;

import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import jakarta.annotation.Nullable;
import java.util.List;

/** What the tables hold before each case: for every end of every relation records with several others, one, and none. */
final class Seed {
    static final int ROOT = 1;
    private static final List<Integer> IDS = List.of(11, 12, 13, 21, 22, 23);

    private Seed() {}

    static Data data() {
        Data data = new Data();
        data.rows(RootTable.MODEL).put(ROOT, new Data.Row(ROOT, "seed"));
        for (Model model : End.MODELS) {
            if (model == RootTable.MODEL) continue;
            for (int i = 0; i < IDS.size(); i++) {
                Data.Row row = new Data.Row(IDS.get(i), "seed");
                boolean complete = true;
                for (Relation held : End.held(model)) {
                    Integer target = held.target() == RootTable.MODEL ? Integer.valueOf(ROOT) : target(held, i);
                    row.held.put(held, target);
                    complete &= target != null || !held.required();
                }
                if (complete) data.rows(model).put(row.id, row);
            }
        }
        data.pairs(HubTable.PAIRED).addAll(List.of(pair(11, 11), pair(11, 12), pair(12, 12), pair(12, 13)));
        data.pairs(HubTable.LIKES).addAll(List.of(pair(11, 21), pair(11, 22), pair(12, 22), pair(12, 23)));
        return data;
    }

    /** To whom the record of a place refers: two to the first, one to the second, and the last to nobody. */
    private static @Nullable Integer target(Relation held, int place) {
        if (held.target() == held.opposite().target()) {
            boolean many = held.opposite().toMany();
            return switch (place) {
                case 3 -> many ? Integer.valueOf(11) : null;
                case 4 -> many ? Integer.valueOf(11) : null;
                case 5 -> many ? Integer.valueOf(12) : null;
                case 0 -> many ? null : Integer.valueOf(21);
                case 1 -> many ? null : Integer.valueOf(22);
                default -> null;
            };
        }
        if (!held.opposite().toMany()) {
            return switch (place) {
                case 0 -> 11;
                case 1 -> 12;
                case 2 -> held.required() ? null : Integer.valueOf(22);
                default -> null;
            };
        }
        return switch (place) {
            case 0, 1 -> 11;
            case 2 -> 12;
            case 3 -> held.required() ? Integer.valueOf(13) : Integer.valueOf(23);
            default -> null;
        };
    }

    private static Data.Pair pair(int a, int b) {
        return new Data.Pair(a, b);
    }
}
