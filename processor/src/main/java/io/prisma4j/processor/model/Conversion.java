package io.prisma4j.processor.model;

import java.util.List;

/** How values of the user's own type become stored scalars and back. A closed sum: a new kind is a new case. */
public sealed interface Conversion {

    <R> R match(Cases<R> cases);

    /** One case a kind. */
    interface Cases<R> {
        R wrapping(Wrapping conversion);

        R converting(Converting conversion);

        R asJson(AsJson conversion);
    }

    /** A record of one scalar: its constructor, and its accessor of this name. */
    record Wrapping(ComponentName accessor) implements Conversion {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.wrapping(this);
        }
    }

    /** The user's own converter. */
    record Converting(JavaName converter) implements Conversion {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.converting(this);
        }
    }

    /**
     * JSON, written part by part.
     *
     * @param objects what the value is made of, each once, in the order in which they are mentioned
     */
    record AsJson(JsonShape shape, List<JsonObjectDef> objects) implements Conversion {
        public AsJson {
            objects = List.copyOf(objects);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.asJson(this);
        }
    }
}
