package io.prisma4j.query.blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.CompoundKey;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.Later;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueFilter;
import io.prisma4j.query.UniqueIntField;
import javax.annotation.processing.Generated;

/**
 * What a query can say about a {@link Post}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Post.class)
public class PostFields<R> extends Fields<R, Post> {
    private final IntField<R> id;
    private final StringField<R> title;
    private final IntField<R> views;
    private final Later<UserFields.One<R>> author;
    private final IntField<R> authorId;

    /** The fields of a scope. */
    public PostFields(Scope<Post> scope) {
        super(scope);
        this.id = new IntField<>(scope, PostTable.ID);
        this.title = new StringField<>(scope, PostTable.TITLE);
        this.views = new IntField<>(scope, PostTable.VIEWS);
        this.author = new Later<>(() -> new UserFields.One<>(scope.to(PostTable.AUTHOR, UserTable::read)));
        this.authorId = new IntField<>(scope, PostTable.AUTHOR_ID);
    }

    /** {@code id}: the primary key, assigned by the database. */
    public IntField<R> id() {
        return id;
    }

    /** {@code title}: required. */
    public StringField<R> title() {
        return title;
    }

    /** {@code views}: {@code 0} when not given. */
    public IntField<R> views() {
        return views;
    }

    /** The {@link User} of {@code authorId}. */
    public UserFields.One<R> author() {
        return author.get();
    }

    /** {@code authorId}: may be null; the foreign key of {@code author}. */
    public IntField<R> authorId() {
        return authorId;
    }

    /**
     * The fields of a post that a lambda is about; {@code eq} on a unique one names the post.
     *
     * @param <R> the scope of the lambda
     */
    public static final class Root<R> extends PostFields<R> {
        /** The fields of a query on this model. */
        public static final Root<Post> ROOT = new Root<>(Scope.of(PostTable.MODEL, PostTable::read));

        private final UniqueIntField<R> id;
        private final TitleViews<R> titleViews;

        /** The fields of a scope. */
        public Root(Scope<Post> scope) {
            super(scope);
            this.id = new UniqueIntField<>(scope, PostTable.ID);
            this.titleViews = new TitleViews<>(scope);
        }

        /** {@code id}: the primary key, assigned by the database. */
        @Override
        public UniqueIntField<R> id() {
            return id;
        }

        /** {@code title + views}: a key. */
        public TitleViews<R> titleViews() {
            return titleViews;
        }
    }

    /**
     * The key of {@code title and views}.
     *
     * @param <R> the scope of the lambda
     */
    public static final class TitleViews<R> extends CompoundKey<R> {
        TitleViews(Scope<Post> scope) {
            super(scope, "titleViews");
        }

        /** The post with these values. */
        public UniqueFilter<R> eq(String title, int views) {
            return where(title, views);
        }
    }

    /**
     * The fields of a post reached through a to-one relation.
     *
     * @param <R> the scope of the lambda
     */
    public static final class One<R> extends PostFields<R> implements ToOne<R, Post, Root<In<R>>> {
        private final RelatedOne<R, Post, Root<In<R>>> related;

        /** The fields of the record at the end of a path. */
        public One(Scope<Post> scope) {
            super(scope);
            this.related = new RelatedOne<>(scope, Root::new);
        }

        @Override
        public RelatedOne<R, Post, Root<In<R>>> related() {
            return related;
        }
    }
}
