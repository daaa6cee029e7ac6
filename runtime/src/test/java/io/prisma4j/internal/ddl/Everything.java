package io.prisma4j.internal.ddl;

import io.prisma4j.schema.Column;
import io.prisma4j.schema.DefaultValue.Function;
import io.prisma4j.schema.EnumType;
import io.prisma4j.schema.Index;
import io.prisma4j.schema.Key;
import io.prisma4j.schema.Model;
import io.prisma4j.schema.ReferentialAction;
import io.prisma4j.schema.Relation;
import io.prisma4j.schema.ScalarType;
import io.prisma4j.schema.Schema;
import java.util.List;

/** What is special in {@code everything.prisma}: an account with its managers and friends, articles and their sections. */
final class Everything {
    private final Column id;
    private final Column manager;
    private final Column handle = Column.of("handle", ScalarType.STRING).nativeType("postgresql", "VARCHAR(40)");
    private final Column createdAt = Column.of("createdAt", ScalarType.INSTANT).withDefault(Function.NOW);
    private final Column plan = Column.of("plan", new EnumType("plan_kind", List.of("FREE", "pro_plan")));
    private final Column shortCode = Column.of("shortCode", ScalarType.STRING);
    private final Column slug = Column.of("slug", ScalarType.STRING);
    private final Column language = Column.of("language", ScalarType.STRING).nativeType("postgresql", "CHAR(2)");
    private final Column position = Column.of("position", ScalarType.INT);
    private final Model account;
    private final Model article;
    private final Model section;

    /** The accounts are numbered by {@code BigInt} on PostgreSQL and by {@code Int} on SQLite. */
    Everything(String provider) {
        ScalarType number = provider.equals("sqlite") ? ScalarType.INT : ScalarType.LONG;
        this.id = Column.of("id", number).withDefault(Function.AUTOINCREMENT);
        this.manager = Column.of("managerId", number).asNullable();
        this.account = account();
        this.article = article(Column.of("authorId", number).mapped("author_id"));
        this.section = section();
    }

    Schema schema() {
        return Schema.of(account, article, section);
    }

    private Model account() {
        return Model.of("Account", "accounts")
                .columns(id, handle, createdAt, plan, shortCode, manager)
                .relations(
                        Relation.holding(
                                "manager",
                                false,
                                () -> this.account,
                                "reports",
                                new Relation.ForeignKey(
                                        "accounts_managerId_fkey",
                                        List.of(manager),
                                        List.of("id"),
                                        ReferentialAction.SET_NULL,
                                        ReferentialAction.NO_ACTION)),
                        Relation.inverse("reports", true, () -> this.account, "manager"),
                        friends("friends", "friendOf", "A"),
                        friends("friendOf", "friends", "B"),
                        Relation.inverse("written", true, () -> this.article, "author"))
                .key(new Key("id", "accounts_pkey", List.of(id), true))
                .key(new Key("handle", "account_handle_unique", List.of(handle), false))
                .key(new Key("planShortCode", "accounts_plan_shortCode_key", List.of(plan, shortCode), false))
                .index(new Index(
                        "accounts_createdAt_handle_idx",
                        List.of(new Index.Part(createdAt, true), new Index.Part(handle, false))))
                .build();
    }

    private Relation friends(String name, String opposite, String column) {
        return Relation.manyToMany(
                name, () -> this.account, opposite, new Relation.JoinTable("_Friendship", column, List.of(id)));
    }

    private Model article(Column author) {
        Column title = Column.of("title", ScalarType.STRING).mapped("headline");
        return Model.of("Article", "Article")
                .columns(slug, language, title, author)
                .relations(
                        Relation.holding(
                                "author",
                                true,
                                () -> this.account,
                                "written",
                                new Relation.ForeignKey(
                                        "Article_author_id_fkey",
                                        List.of(author),
                                        List.of("id"),
                                        ReferentialAction.CASCADE,
                                        ReferentialAction.CASCADE)),
                        Relation.inverse("sections", true, () -> this.section, "article"))
                .key(new Key("slugLanguage", "Article_pkey", List.of(slug, language), true))
                .index(new Index(
                        "Article_author_id_headline_idx",
                        List.of(new Index.Part(author, false), new Index.Part(title, false))))
                .build();
    }

    private Model section() {
        Column key = Column.of("id", ScalarType.STRING).withDefault(Function.UUID_V4);
        return Model.of("Section", "Section")
                .columns(key, slug, language, position)
                .relations(Relation.holding(
                        "article",
                        true,
                        () -> this.article,
                        "sections",
                        new Relation.ForeignKey(
                                "Section_slug_language_fkey",
                                List.of(slug, language),
                                List.of("slug", "language"),
                                ReferentialAction.RESTRICT,
                                ReferentialAction.RESTRICT)))
                .key(new Key("id", "Section_pkey", List.of(key), true))
                .key(new Key("slugLanguagePosition", "one_section_a_place", List.of(slug, language, position), false))
                .build();
    }
}
