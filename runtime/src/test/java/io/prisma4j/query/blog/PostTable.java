package io.prisma4j.query.blog;

import io.prisma4j.annotation.GeneratedCode;
import io.prisma4j.read.Loaded;
import io.prisma4j.read.ResultRow;
import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ReferentialAction;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import java.util.List;
import javax.annotation.processing.Generated;

/** The table {@code Post}: its columns, its relations, and how a row becomes a {@link Post}. */
@Generated("io.prisma4j.processor.ModelProcessor")
@GeneratedCode(Post.class)
public final class PostTable {
    /** {@code id}: the primary key, assigned by the database. */
    public static final Column ID = Column.of("id", ScalarType.INT).withDefault(DefaultValue.Function.AUTOINCREMENT);

    /** {@code title}: required. */
    public static final Column TITLE = Column.of("title", ScalarType.STRING);

    /** {@code views}: {@code 0} when not given. */
    public static final Column VIEWS = Column.of("views", ScalarType.INT).withDefault(new DefaultValue.Literal("0"));

    /** {@code authorId}: may be null; the foreign key of {@code author}. */
    public static final Column AUTHOR_ID = Column.of("authorId", ScalarType.INT).asNullable();

    /** The relation to {@link User}. */
    public static final Relation AUTHOR = Relation.holding(
            "author",
            false,
            () -> UserTable.MODEL,
            "posts",
            new Relation.ForeignKey(
                    "Post_authorId_fkey",
                    List.of(AUTHOR_ID),
                    List.of("id"),
                    ReferentialAction.SET_NULL,
                    ReferentialAction.CASCADE));

    /** The model. */
    public static final Model MODEL = Model.of("Post", "Post")
            .columns(ID, TITLE, VIEWS, AUTHOR_ID)
            .relations(AUTHOR)
            .key(new Key("id", "Post_pkey", List.of(ID), true))
            .key(new Key("titleViews", "Post_title_views_key", List.of(TITLE, VIEWS), false))
            .build();

    private PostTable() {}

    /** Reads the 4 columns that begin at {@code at}. */
    public static Post read(ResultRow row, int at, Loaded loaded, int slot) {
        return new Post(
                row.getInt(at),
                row.getString(at + 1),
                row.getInt(at + 2),
                loaded.optional(slot),
                row.getNullableInt(at + 3));
    }
}
