package relations;

import io.prisma4j.schema.Model;
import io.prisma4j.schema.Relation;
import jakarta.annotation.Nullable;
import java.util.List;

/** A write of one record, or of several new ones, with what is written inside of it. Records are known by a number. */
sealed interface Write {
    Model model();

    record Create(NewRow row) implements Write {
        @Override
        public Model model() {
            return row.model();
        }
    }

    record CreateMany(List<NewRow> rows) implements Write {
        @Override
        public Model model() {
            return rows.get(0).model();
        }
    }

    record Update(Selector which, Change change) implements Write {
        @Override
        public Model model() {
            return change.model();
        }
    }

    record Upsert(Selector which, NewRow create, Change update) implements Write {
        @Override
        public Model model() {
            return create.model();
        }
    }

    /** A record to create. */
    record NewRow(Model model, int id, String note, List<Nested> nested) {
        static NewRow of(Model model, int id) {
            return new NewRow(model, id, "new", List.of());
        }

        NewRow with(Nested more) {
            return new NewRow(model, id, note, List.of(more));
        }
    }

    /** Changes to a record; a number or a note that is null stays. */
    record Change(
            Model model, @Nullable Integer id, @Nullable String note, List<Nested> nested) {
        static Change of(Model model) {
            return new Change(model, null, "changed", List.of());
        }

        static Change of(Model model, Nested nested) {
            return new Change(model, null, null, List.of(nested));
        }
    }

    /** What is done to the records of one relation. */
    record Nested(Relation relation, List<Op> ops) {
        static Nested of(Relation relation, Op... ops) {
            return new Nested(relation, List.of(ops));
        }
    }

    /** A record by its number, and, where it is not null, by its note, too. */
    record Selector(int id, @Nullable String note) {
        static Selector of(int id) {
            return new Selector(id, null);
        }
    }

    /** A nested write, as Prisma names them. No selector stands for the record of a to-one relation. */
    sealed interface Op {
        record Create(List<NewRow> rows) implements Op {}

        record CreateMany(List<NewRow> rows, boolean skipDuplicates) implements Op {}

        record Connect(List<Selector> which) implements Op {}

        record ConnectOrCreate(Selector which, NewRow create) implements Op {}

        record Set(List<Selector> which) implements Op {}

        record Disconnect(List<Selector> which) implements Op {}

        record Update(@Nullable Selector which, Change change) implements Op {}

        record UpdateMany(@Nullable String note, Change change) implements Op {}

        record Upsert(@Nullable Selector which, NewRow create, Change update) implements Op {}

        record Delete(List<Selector> which) implements Op {}

        record DeleteMany(@Nullable String note) implements Op {}
    }
}
