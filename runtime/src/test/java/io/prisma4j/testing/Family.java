package io.prisma4j.testing;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ReferentialAction;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.schema.Schema;
import java.util.List;

/** Models that relate to themselves, once by a key of two columns, once by pairs; and one that belongs to such a key. */
public final class Family {
    private Family() {}

    private static Relation.ForeignKey key(String name, Column first, Column second) {
        return new Relation.ForeignKey(
                name,
                List.of(first, second),
                List.of("clan", "name"),
                ReferentialAction.SET_NULL,
                ReferentialAction.CASCADE);
    }

    /** A member, known by clan and name. */
    public static final class Members {
        static final Column CLAN = Column.of("clan", ScalarType.STRING);
        static final Column NAME = Column.of("name", ScalarType.STRING);
        static final Column NUMBER = Column.of("number", ScalarType.LONG);
        static final Column PARENT_CLAN =
                Column.of("parentClan", ScalarType.STRING).asNullable();
        static final Column PARENT_NAME =
                Column.of("parentName", ScalarType.STRING).asNullable();
        public static final Model MODEL = Model.of("Member", "member")
                .columns(CLAN, NAME, NUMBER, PARENT_CLAN, PARENT_NAME)
                .relations(
                        Relation.holding(
                                "parent",
                                false,
                                () -> Members.MODEL,
                                "children",
                                key("member_parent_fkey", PARENT_CLAN, PARENT_NAME)),
                        Relation.inverse("children", true, () -> Members.MODEL, "parent"),
                        Relation.inverse("toys", true, () -> Toys.MODEL, "owner"))
                .key(new Key("clanName", "member_pkey", List.of(CLAN, NAME), true))
                .key(new Key("number", "member_number_key", List.of(NUMBER), false))
                .build();

        private Members() {}
    }

    /** A toy, which other toys go with. */
    public static final class Toys {
        static final Column ID = Column.of("id", ScalarType.STRING);
        static final Column CLAN = Column.of("clan", ScalarType.STRING).asNullable();
        static final Column NAME = Column.of("name", ScalarType.STRING).asNullable();
        public static final Model MODEL = Model.of("Toy", "toy")
                .columns(ID, CLAN, NAME)
                .relations(
                        Relation.holding(
                                "owner", false, () -> Members.MODEL, "toys", key("toy_owner_fkey", CLAN, NAME)),
                        Relation.manyToMany(
                                "goesWith",
                                () -> Toys.MODEL,
                                "goneWithBy",
                                new Relation.JoinTable("_Goes", "A", List.of(ID))),
                        Relation.manyToMany(
                                "goneWithBy",
                                () -> Toys.MODEL,
                                "goesWith",
                                new Relation.JoinTable("_Goes", "B", List.of(ID))))
                .key(new Key("id", "toy_pkey", List.of(ID), true))
                .build();

        private Toys() {}
    }

    /** Makes the tables and fills them. */
    public static TestDatabase in(TestDatabase database) {
        database.with(Schema.of(Members.MODEL, Toys.MODEL));
        database.execute("""
                insert into "member" ("clan", "name", "number", "parentClan", "parentName") values
                    ('a', 'root', 1, null, null), ('a', 'kid', 2, 'a', 'root'), ('b', 'kid', 3, 'a', 'root'),
                    ('b', 'grandkid', 4, 'b', 'kid'), ('a', 'grandkid', 5, 'a', 'kid'), ('c', 'lost', 6, 'a', null)
                """);
        database.execute("""
                insert into "toy" ("id", "clan", "name") values
                    ('ball', 'a', 'kid'), ('bat', 'b', 'kid'), ('car', null, null), ('doll', 'a', 'kid')
                """);
        database.execute("""
                insert into "_Goes" ("A", "B") values ('ball', 'bat'), ('bat', 'ball'), ('ball', 'doll'), ('car', 'car')
                """);
        return database;
    }
}
