package properties;

import io.prisma4j.query.ReadQueries;
import io.prisma4j.query.Scope;
import io.prisma4j.run.Runner;
import io.prisma4j.schema.Model;

/** The reads of any model. */
final class AnyQueries extends ReadQueries<Found, AnyFields<Found>> {

    AnyQueries(Runner runner, Model model) {
        super(runner, new AnyFields<>(Scope.of(model, AnyReader.of(model))));
    }
}
