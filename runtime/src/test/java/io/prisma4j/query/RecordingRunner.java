package io.prisma4j.query;

import io.prisma4j.read.TreeReader;
import io.prisma4j.run.Explanation;
import io.prisma4j.run.Runner;
import io.prisma4j.run.StreamWork;
import io.prisma4j.tree.ReadNode;
import io.prisma4j.tree.WriteNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps the trees that reach it and answers with nothing. */
final class RecordingRunner implements Runner {
    private final List<Object> trees = new ArrayList<>();

    @Override
    public <T> List<T> read(ReadNode query, TreeReader<T> reader) {
        trees.add(query);
        return List.of();
    }

    @Override
    public <T, A extends @Nullable Object, X extends Exception> A stream(
            ReadNode query, TreeReader<T> reader, StreamWork<T, A, X> work) throws X {
        trees.add(query);
        return work.run(Stream.empty());
    }

    @Override
    public Explanation explain(ReadNode query) {
        trees.add(query);
        return new Explanation(List.of());
    }

    @Override
    public Explanation explain(WriteNode write) {
        trees.add(write);
        return new Explanation(List.of());
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
