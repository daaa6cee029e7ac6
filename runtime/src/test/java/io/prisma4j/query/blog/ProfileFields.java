package io.prisma4j.query.blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.query.Fields;
import io.prisma4j.query.In;
import io.prisma4j.query.IntField;
import io.prisma4j.query.Later;
import io.prisma4j.query.RelatedOne;
import io.prisma4j.query.Scope;
import io.prisma4j.query.StringField;
import io.prisma4j.query.ToOne;
import io.prisma4j.query.UniqueIntField;
import javax.annotation.processing.Generated;

/**
 * What a query can say about a {@link Profile}.
 *
 * @param <R> the scope of the lambda
 */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Profile.class)
public class ProfileFields<R> extends Fields<R, Profile> {
    private final IntField<R> id;
    private final StringField<R> bio;
    private final Later<UserFields.One<R>> user;
    private final IntField<R> userId;

    /** The fields of a scope. */
    public ProfileFields(Scope<Profile> scope) {
        super(scope);
        this.id = new IntField<>(scope, ProfileTable.ID);
        this.bio = new StringField<>(scope, ProfileTable.BIO);
        this.user = new Later<>(() -> new UserFields.One<>(scope.to(ProfileTable.USER, UserTable::read)));
        this.userId = new IntField<>(scope, ProfileTable.USER_ID);
    }

    /** {@code id}: the primary key, assigned by the database. */
    public IntField<R> id() {
        return id;
    }

    /** {@code bio}: required. */
    public StringField<R> bio() {
        return bio;
    }

    /** The {@link User} of {@code userId}. */
    public UserFields.One<R> user() {
        return user.get();
    }

    /** {@code userId}: unique; the foreign key of {@code user}. */
    public IntField<R> userId() {
        return userId;
    }

    /**
     * The fields of a profile that a lambda is about; {@code eq} on a unique one names the profile.
     *
     * @param <R> the scope of the lambda
     */
    public static final class Root<R> extends ProfileFields<R> {
        /** The fields of a query on this model. */
        public static final Root<Profile> ROOT = new Root<>(Scope.of(ProfileTable.MODEL, ProfileTable::read));

        private final UniqueIntField<R> id;
        private final UniqueIntField<R> userId;

        /** The fields of a scope. */
        public Root(Scope<Profile> scope) {
            super(scope);
            this.id = new UniqueIntField<>(scope, ProfileTable.ID);
            this.userId = new UniqueIntField<>(scope, ProfileTable.USER_ID);
        }

        /** {@code id}: the primary key, assigned by the database. */
        @Override
        public UniqueIntField<R> id() {
            return id;
        }

        /** {@code userId}: unique; the foreign key of {@code user}. */
        @Override
        public UniqueIntField<R> userId() {
            return userId;
        }
    }

    /**
     * The fields of a profile reached through a to-one relation.
     *
     * @param <R> the scope of the lambda
     */
    public static final class One<R> extends ProfileFields<R> implements ToOne<R, Profile, Root<In<R>>> {
        private final RelatedOne<R, Profile, Root<In<R>>> related;

        /** The fields of the record at the end of a path. */
        public One(Scope<Profile> scope) {
            super(scope);
            this.related = new RelatedOne<>(scope, Root::new);
        }

        @Override
        public RelatedOne<R, Profile, Root<In<R>>> related() {
            return related;
        }
    }
}
