package io.prisma4j.testing;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.DefaultValue.Function;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ReferentialAction;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.schema.Schema;
import java.util.List;

/** Models with the relations that the blog has not: to itself of every kind, optional one-to-one, and of compound keys. */
public final class Staff {
    public static final Schema SCHEMA = Schema.of(Badges.MODEL, Desks.MODEL, Tokens.MODEL, Workers.MODEL);

    private Staff() {}

    private static Relation.ForeignKey key(String name, List<Column> columns, String... references) {
        return new Relation.ForeignKey(
                name, columns, List.of(references), ReferentialAction.SET_NULL, ReferentialAction.CASCADE);
    }

    private static final class Workers {
        static final Column ID = Column.of("id", ScalarType.INT).withDefault(Function.AUTOINCREMENT);
        static final Column NAME = Column.of("name", ScalarType.STRING).mapped("full_name");
        static final Column CHANGED = Column.of("changed", ScalarType.INSTANT).asUpdatedAt();
        static final Column BOSS = Column.of("bossId", ScalarType.INT).asNullable();
        static final Column MENTOR = Column.of("mentorId", ScalarType.INT).asNullable();
        static final Column FLOOR = Column.of("deskFloor", ScalarType.INT).asNullable();
        static final Column NUMBER = Column.of("deskNumber", ScalarType.INT).asNullable();
        static final Model MODEL = Model.of("Worker", "worker")
                .columns(ID, NAME, CHANGED, BOSS, MENTOR, FLOOR, NUMBER)
                .relations(
                        Relation.holding(
                                "boss", false, () -> Workers.MODEL, "team", key("worker_boss", List.of(BOSS), "id")),
                        Relation.inverse("team", true, () -> Workers.MODEL, "boss"),
                        Relation.holding(
                                "mentor",
                                false,
                                () -> Workers.MODEL,
                                "student",
                                key("worker_mentor", List.of(MENTOR), "id")),
                        Relation.inverse("student", false, () -> Workers.MODEL, "mentor"),
                        Relation.manyToMany(
                                "knows",
                                () -> Workers.MODEL,
                                "knownBy",
                                new Relation.JoinTable("_Knows", "A", List.of(ID))),
                        Relation.manyToMany(
                                "knownBy",
                                () -> Workers.MODEL,
                                "knows",
                                new Relation.JoinTable("_Knows", "B", List.of(ID))),
                        Relation.inverse("badge", false, () -> Badges.MODEL, "holder"),
                        Relation.holding(
                                "desk",
                                false,
                                () -> Desks.MODEL,
                                "workers",
                                key("worker_desk", List.of(FLOOR, NUMBER), "floor", "number")))
                .key(new Key("id", "worker_pkey", List.of(ID), true))
                .key(new Key("name", "worker_name_key", List.of(NAME), false))
                .key(new Key("mentorId", "worker_mentor_key", List.of(MENTOR), false))
                .build();
    }

    private static final class Badges {
        static final Column CODE = Column.of("code", ScalarType.STRING);
        static final Column HOLDER = Column.of("holderId", ScalarType.INT).asNullable();
        static final Model MODEL = Model.of("Badge", "badge")
                .columns(CODE, HOLDER)
                .relations(Relation.holding(
                        "holder", false, () -> Workers.MODEL, "badge", key("badge_holder", List.of(HOLDER), "id")))
                .key(new Key("code", "badge_pkey", List.of(CODE), true))
                .key(new Key("holderId", "badge_holder_key", List.of(HOLDER), false))
                .build();
    }

    private static final class Desks {
        static final Column FLOOR = Column.of("floor", ScalarType.INT);
        static final Column NUMBER = Column.of("number", ScalarType.INT);
        static final Column COLOR = Column.of("color", ScalarType.STRING).asNullable();
        static final Model MODEL = Model.of("Desk", "desk")
                .columns(FLOOR, NUMBER, COLOR)
                .relations(Relation.inverse("workers", true, () -> Workers.MODEL, "desk"))
                .key(new Key("floorNumber", "desk_pkey", List.of(FLOOR, NUMBER), true))
                .build();
    }

    /** Its id is made by the database, and nothing else tells one from another. */
    private static final class Tokens {
        static final Column ID = Column.of("id", ScalarType.STRING).withDefault(new DefaultValue.Sql("'only'"));
        static final Column UUID = Column.of("uuid", ScalarType.UUID).withDefault(Function.UUID_V4);
        static final Column COUNT = Column.of("count", ScalarType.LONG).asNullable();
        static final Model MODEL = Model.of("Token", "token")
                .columns(ID, UUID, COUNT)
                .key(new Key("id", "token_pkey", List.of(ID), true))
                .build();
    }
}
