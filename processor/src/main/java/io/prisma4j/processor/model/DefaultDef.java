package io.prisma4j.processor.model;

import io.prisma4j.annotation.DefaultFunction;
import java.util.List;

/** What fills a column when a create does not. */
public sealed interface DefaultDef {

    <R> R match(Cases<R> cases);

    /** One case a kind. */
    interface Cases<R> {
        R literal(Literal literal);

        R literals(Literals literals);

        R function(Function function);

        R sql(Sql sql);
    }

    /**
     * A value, known to fit the column: {@code text} as the user wrote it, and {@code value} as Java sees it: the boxed
     * type of the column, and for an enum the name of the constant.
     */
    record Literal(String text, Object value) implements DefaultDef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.literal(this);
        }
    }

    /** The elements of a list, each known to fit. */
    record Literals(List<Literal> elements) implements DefaultDef {
        public Literals {
            elements = List.copyOf(elements);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.literals(this);
        }
    }

    /**
     * A function that the client or the database calls.
     *
     * @param length how many characters {@code NANOID} makes; 0 for every other
     */
    record Function(DefaultFunction function, int length) implements DefaultDef {
        public Function(DefaultFunction function) {
            this(function, 0);
        }

        /** Whether the client makes the value before the insert. */
        public boolean byClient() {
            return function != DefaultFunction.AUTOINCREMENT;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.function(this);
        }
    }

    /** An expression that only the database understands. */
    record Sql(String expression) implements DefaultDef {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sql(this);
        }
    }
}
