package io.prisma4j.testing;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.EnumType;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ReferentialAction;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** Things with a value of every type, each of which belongs to a box. */
public final class Things {
    private static final Column BOX_ID = Column.of("id", ScalarType.INT);
    private static final Column ID = Column.of("id", ScalarType.INT);
    private static final Column BOX = Column.of("boxId", ScalarType.INT);
    public static final Model THING = thing();
    public static final Model BOX_MODEL = Model.of("Box", "box")
            .columns(BOX_ID)
            .relations(Relation.inverse("things", true, () -> Things.THING, "box"))
            .key(new Key("id", "box_pkey", List.of(BOX_ID), true))
            .build();

    private Things() {}

    private static Model thing() {
        List<Column> columns = new ArrayList<>(List.of(ID, BOX));
        for (ScalarType type : ScalarType.values()) {
            if (type == ScalarType.RAW) continue;
            String name = type.name().toLowerCase(java.util.Locale.ROOT) + "Value";
            Column column = type == ScalarType.ENUM
                    ? Column.of(name, new EnumType("Colour", List.of("red", "dark green")))
                    : Column.of(name, type);
            columns.add(column.asNullable());
        }
        columns.add(Column.of("zoned", ScalarType.INSTANT).asNullable().nativeType("postgresql", "TIMESTAMPTZ(6)"));
        columns.add(Column.of("identifier", ScalarType.STRING).asNullable().nativeType("postgresql", "UUID"));
        columns.add(Column.of("insensitive", ScalarType.STRING).asNullable().nativeType("postgresql", "CHAR(5)"));
        return Model.of("Thing", "thing")
                .columns(columns.toArray(new Column[0]))
                .relations(Relation.holding(
                        "box",
                        true,
                        () -> Things.BOX_MODEL,
                        "things",
                        new Relation.ForeignKey(
                                "thing_box_fkey",
                                List.of(BOX),
                                List.of("id"),
                                ReferentialAction.CASCADE,
                                ReferentialAction.CASCADE)))
                .key(new Key("id", "thing_pkey", List.of(ID), true))
                .build();
    }

    /** Makes the tables and one box. */
    public static TestDatabase in(TestDatabase database) {
        database.with(Schema.of(BOX_MODEL, THING));
        database.execute("insert into \"box\" (\"id\") values (1)");
        return database;
    }
}
