package io.prisma4j.internal.write;

import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.Model;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes every returned row as a change of a record, behind what the write's answer takes of it. */
final class RecordingCapture implements Capture {
    private final ChangedRecords changes;
    private final ChangedRecords.Kind kind;
    private final Model model;
    private final @Nullable Capture answer;
    private final List<Column> columns;
    private final int from;

    RecordingCapture(ChangedRecords changes, ChangedRecords.Kind kind, Model model, @Nullable Capture answer) {
        this.changes = changes;
        this.kind = kind;
        this.model = model;
        this.answer = answer;
        List<Column> all = new ArrayList<>();
        if (answer != null) all.addAll(answer.columns());
        this.from = all.size();
        all.addAll(model.columns());
        this.columns = List.copyOf(all);
    }

    @Override
    public List<Column> columns() {
        return columns;
    }

    @Override
    public int take(ResultRow row) {
        int number = answer == null ? -1 : answer.take(row);
        changes.add(kind, model, RowStatements.read(row, model.columns(), from));
        return number;
    }
}
