package io.prisma4j.internal.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Related rows that the database has folded into JSON: an array of rows, each an array of cells and then of related rows. */
final class JsonRows {
    /** The text is the database's own: nothing in it is too long. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonRows() {}

    /** Adds the rows of a text, which belong to the row of a number, to the level and those below it. */
    static void read(@Nullable String text, int parent, JoinedLevel level) {
        if (text == null) return;
        try (JsonParser json = JSON.createParser(text)) {
            json.nextToken();
            rows(json, parent, level);
        } catch (IOException e) {
            throw new UncheckedIOException("the database's JSON cannot be read", e);
        }
    }

    private static void rows(JsonParser json, int parent, JoinedLevel level) throws IOException {
        while (json.nextToken() == JsonToken.START_ARRAY) {
            LevelBuffer rows = level.rows();
            int number = rows.size();
            rows.begin(parent);
            for (int i = 0; i < rows.columns(); i++) {
                json.nextToken();
                rows.column(i).parse(json);
            }
            for (JoinedLevel nested : level.nested()) {
                json.nextToken();
                rows(json, number, nested);
            }
            json.nextToken();
        }
    }
}
