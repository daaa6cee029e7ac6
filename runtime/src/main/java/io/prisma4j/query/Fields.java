package io.prisma4j.query;

/**
 * The fields of a model as a query sees them; the base of the generated {@code UserFields}. As a selection it is the whole
 * record: {@code Row.of(u, u.posts().count())}.
 *
 * @param <R> the scope of the lambda
 * @param <M> the model
 */
public abstract class Fields<R, M> implements Selectable<R, M> {
    private final Scope<M> scope;

    /** Fields that stand in a scope. */
    protected Fields(Scope<M> scope) {
        this.scope = scope;
    }

    final Scope<M> scope() {
        return scope;
    }

    @Override
    public final Reading<M> reading() {
        return scope.reached(scope.whole());
    }

    @Override
    public final String toString() {
        return scope.toString();
    }
}
