package io.prisma4j.processor.model;

import java.util.Optional;

/**
 * One end of a relation, with what it needs to know of the other end.
 *
 * @param name the relation's name, where it was given one
 * @param owner the model that has this end
 * @param target the model that it leads to
 * @param hidden whether the client knows nothing of it: only its foreign key is in the database
 * @param side where the rows are joined
 * @param other the component of the target that is the other end
 * @param otherForm the other end's form
 */
public record RelationDef(
        ComponentName component,
        Optional<String> name,
        JavaName owner,
        JavaName target,
        Form form,
        boolean hidden,
        Side side,
        ComponentName other,
        Form otherForm,
        String docs,
        SourceRef where)
        implements ComponentDef {

    /** How many records this end holds. */
    public enum Form {
        /** {@code List<Post>}. */
        TO_MANY,
        /** {@code Optional<User>}. */
        OPTIONAL,
        /** {@code User}. */
        REQUIRED
    }

    /** Where the rows are joined. A closed sum: see {@link Cases}. */
    public sealed interface Side {
        <R> R match(Cases<R> cases);
    }

    /** One case a side. */
    public interface Cases<R> {
        R holdsKey(HoldsKey side);

        R keyElsewhere(KeyElsewhere side);

        R throughTable(ThroughTable side);
    }

    /** The foreign key is in this end's table. */
    public record HoldsKey(ForeignKeyDef key) implements Side {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.holdsKey(this);
        }
    }

    /** The foreign key is in the other end's table: its local columns are the target's. */
    public record KeyElsewhere(ForeignKeyDef key) implements Side {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.keyElsewhere(this);
        }
    }

    /** Both ends are lists: a table of its own joins them, and {@code own} is this end's column of it. */
    public record ThroughTable(JoinTableDef table, JoinTableDef.Column own, JoinTableDef.Column others)
            implements Side {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.throughTable(this);
        }
    }

    public boolean toMany() {
        return form == Form.TO_MANY;
    }

    public boolean required() {
        return form == Form.REQUIRED;
    }

    public boolean holdsKey() {
        return side instanceof HoldsKey;
    }

    public boolean manyToMany() {
        return side instanceof ThroughTable;
    }

    public boolean oneToOne() {
        return form != Form.TO_MANY && otherForm != Form.TO_MANY;
    }

    public boolean selfRelation() {
        return owner.equals(target);
    }

    /** Whether a record of the target cannot be without one of the owner: {@code disconnect} is not offered. */
    public boolean otherEndRequired() {
        return otherForm == Form.REQUIRED;
    }

    /** The foreign key, in whichever table it is; empty for a many-to-many. */
    public Optional<ForeignKeyDef> foreignKey() {
        if (side instanceof HoldsKey here) {
            return Optional.of(here.key());
        }
        return side instanceof KeyElsewhere there ? Optional.of(there.key()) : Optional.empty();
    }

    /** The join table of a many-to-many. */
    public Optional<JoinTableDef> joinTable() {
        return side instanceof ThroughTable through ? Optional.of(through.table()) : Optional.empty();
    }

    @Override
    public String toString() {
        return owner.simpleName() + "." + component + " -> " + target.simpleName() + "." + other;
    }
}
