package properties;

import io.prisma4j.query.Draft;
import io.prisma4j.query.FindFirst;
import io.prisma4j.query.FindUnique;
import io.prisma4j.query.ReadQueries;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.Walk;
import io.prisma4j.run.Runner;
import io.prisma4j.schema.Model;
import java.util.function.Function;

/** The reads of any model. */
final class AnyQueries extends ReadQueries<Found, AnyFields<Found>> {
    private final AnyFields<Found> root;

    AnyQueries(Runner runner, Model model) {
        this(runner, AnyFields.of(model));
    }

    private AnyQueries(Runner runner, AnyFields<Found> root) {
        super(runner, root);
        this.root = root;
    }

    @Override
    public One findUnique(Function<? super AnyFields<Found>, UniqueFilter<Found>> where) {
        return new One(walk(where), root);
    }

    @Override
    public First findFirst() {
        return new First(first());
    }

    static final class One extends FindUnique<Found, AnyFields<Found>> {
        private One(Walk walk, AnyFields<Found> root) {
            super(walk, root);
        }
    }

    static final class First extends FindFirst<Found, AnyFields<Found>, First> {
        private First(Draft<Found, AnyFields<Found>, Found> draft) {
            super(draft, First::new);
        }
    }
}
