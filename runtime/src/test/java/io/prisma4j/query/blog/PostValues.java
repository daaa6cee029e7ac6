package io.prisma4j.query.blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Input;
import javax.annotation.processing.Generated;

/**
 * What any create of a post may give beside what it must.
 *
 * @param <S> the input itself
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Post.class)
public abstract class PostValues<S extends PostValues<S>> extends Input {
    PostValues() {
        super(PostTable.MODEL);
    }

    abstract S self();

    /** {@code id}: the primary key, assigned by the database. */
    public S id(int id) {
        set(PostTable.ID, id);
        return self();
    }

    /** {@code views}: {@code 0} when not given. */
    public S views(int views) {
        set(PostTable.VIEWS, views);
        return self();
    }

    /** Takes {@code title} and goes on. */
    record TitleStage<N>(PostValues<?> values, N next) implements PostCreate.RequiresTitle<N> {
        @Override
        public N title(String title) {
            values.set(PostTable.TITLE, title);
            return next;
        }
    }
}
