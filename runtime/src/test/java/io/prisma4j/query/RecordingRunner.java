package io.prisma4j.query;

import io.prisma4j.read.TreeReader;
import io.prisma4j.run.Runner;
import io.prisma4j.tree.ReadNode;
import io.prisma4j.tree.WriteNode;
import java.util.ArrayList;
import java.util.List;

/** Keeps the trees that reach it and answers with nothing. */
final class RecordingRunner implements Runner {
    private final List<Object> trees = new ArrayList<>();

    @Override
    public <T> List<T> read(ReadNode query, TreeReader<T> reader) {
        trees.add(query);
        return List.of();
    }

    @Override
    public <T> List<T> write(WriteNode.Returning write, TreeReader<T> reader) {
        trees.add(write);
        return List.of();
    }

    @Override
    public long write(WriteNode.Counting write) {
        trees.add(write);
        return trees.size();
    }

    List<Object> trees() {
        return trees;
    }

    Object last() {
        return trees.get(trees.size() - 1);
    }
}
