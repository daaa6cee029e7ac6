package io.prisma4j.processor.problem;

import io.prisma4j.processor.model.SourceRef;
import java.util.ArrayList;
import java.util.List;

/** One thing that is wrong: its key, its place, a sentence that stands alone, and labelled details. */
public record Problem(ProblemKey key, SourceRef where, String sentence, List<Detail> details) {

    public Problem {
        details = List.copyOf(details);
    }

    /** A line after the sentence. */
    public record Detail(String label, String text) {}

    /** What is there. */
    public Problem found(String text) {
        return with("found", text);
    }

    /** What would do, as a closed list. */
    public Problem required(String text) {
        return with("required", text);
    }

    /** Code to paste. */
    public Problem fix(String text) {
        return with("fix", text);
    }

    private Problem with(String label, String text) {
        var more = new ArrayList<>(details);
        more.add(new Detail(label, text));
        return new Problem(key, where, sentence, more);
    }

    @Override
    public String toString() {
        return key.id() + ": " + sentence;
    }
}
