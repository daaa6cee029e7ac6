package io.prisma4j.query;

import io.prisma4j.run.Runner;
import io.prisma4j.schema.Relation;
import io.prisma4j.tree.LoadStrategy;
import io.prisma4j.tree.SelectNode;
import io.prisma4j.tree.Selection;
import io.prisma4j.tree.WriteNode;
import java.util.ArrayList;
import java.util.List;

/** A write, and the way from the record that it answers with along relations; for generated code. */
public final class WriteWalk {
    private final Runner runner;
    private final Writing writing;
    private final List<Relation> path;

    private WriteWalk(Runner runner, Writing writing, List<Relation> path) {
        this.runner = runner;
        this.writing = writing;
        this.path = path;
    }

    /** The write, once it is known with what it answers. */
    interface Writing {
        WriteNode.Returning answering(Selection selection, LoadStrategy strategy);
    }

    /** The way that begins, and so far ends, at the record that was written. */
    static WriteWalk from(Runner runner, Writing writing) {
        return new WriteWalk(runner, writing, List.of());
    }

    Runner runner() {
        return runner;
    }

    /** The relations walked so far. */
    List<Relation> path() {
        return path;
    }

    /** One relation further. */
    WriteWalk along(Relation relation) {
        List<Relation> longer = new ArrayList<>(path);
        longer.add(relation);
        return new WriteWalk(runner, writing, List.copyOf(longer));
    }

    /** The write that answers with what is read at the end of the way. */
    WriteNode.Returning answering(SelectNode end) {
        return writing.answering(Passage.selection(path, end), end.strategy());
    }
}
