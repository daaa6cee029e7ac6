package io.prisma4j.processor;

import static io.prisma4j.processor.Snippets.field;
import static io.prisma4j.processor.Snippets.relation;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import io.prisma4j.annotation.DefaultFunction;
import io.prisma4j.annotation.Provider;
import io.prisma4j.processor.model.DefaultDef;
import io.prisma4j.processor.model.EnumDef;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.IndexDef;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.ProjectionDef;
import io.prisma4j.processor.model.ScalarType;
import io.prisma4j.processor.model.ScalarType.Builtin;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How components, annotations and packages are read. */
final class ReadingTest {

    @Test
    void knowsEveryScalar() {
        ModelDef all = Snippets.read("""
                        @Model
                        public record All(
                            @Id int id, boolean a, short b, long c, float d, double e, BigDecimal f, String g, byte[] h,
                            UUID i, Instant j, OffsetDateTime k, LocalDateTime l, LocalDate m, LocalTime n, URI o,
                            Long p, Optional<Short> q) {}
                        """).model("All").model();
        assertThat(all.fields().subList(1, 16))
                .extracting(FieldDef::type)
                .containsExactly(
                        Builtin.BOOLEAN,
                        Builtin.SHORT,
                        Builtin.LONG,
                        Builtin.FLOAT,
                        Builtin.DOUBLE,
                        Builtin.DECIMAL,
                        Builtin.STRING,
                        Builtin.BYTES,
                        Builtin.UUID,
                        Builtin.INSTANT,
                        Builtin.OFFSET_DATE_TIME,
                        Builtin.LOCAL_DATE_TIME,
                        Builtin.LOCAL_DATE,
                        Builtin.LOCAL_TIME,
                        Builtin.URI);
        assertThat(field(all, "c").holding()).isEqualTo(Holding.PRIMITIVE);
        assertThat(field(all, "p").holding()).isEqualTo(Holding.REFERENCE);
        assertThat(field(all, "p").nullable()).isFalse();
        assertThat(field(all, "q").holding()).isEqualTo(Holding.OPTIONAL);
        assertThat(field(all, "q").nullable()).isTrue();
        assertThat(field(all, "h").writtenType()).isEqualTo("byte[]");
    }

    @Test
    void parsesDefaults() {
        ModelDef all = Snippets.read("""
                        @Model
                        public record All(
                            @Id @Default(function = DefaultFunction.UUID_V7) String id,
                            @Default("2026-01-31T12:00:00Z") Instant at,
                            @Default("") String text,
                            @Default("https://prisma.io") URI link,
                            @Default(sql = "random()") double chance,
                            @UpdatedAt Instant changed) {}
                        """).model("All").model();
        assertThat(field(all, "id").byDefault()).contains(new DefaultDef.Function(DefaultFunction.UUID_V7));
        assertThat(literal(all, "at")).isEqualTo(Instant.parse("2026-01-31T12:00:00Z"));
        assertThat(literal(all, "text")).isEqualTo("");
        assertThat(literal(all, "link")).isEqualTo(URI.create("https://prisma.io"));
        assertThat(field(all, "chance").madeByDatabase()).isTrue();
        assertThat(all.requirements()).isEmpty();
    }

    @Test
    void takesAnyAnnotationNamedNullable() {
        var front = new FrontProcessor();
        JavaFileObject typeUse = JavaFileObjects.forSourceString("own.Nullable", """
                package own;
                @java.lang.annotation.Target(java.lang.annotation.ElementType.TYPE_USE) public @interface Nullable {}
                """);
        JavaFileObject declaration = JavaFileObjects.forSourceString("other.Nullable", """
                package other;
                import java.lang.annotation.ElementType;
                @java.lang.annotation.Target({ElementType.METHOD, ElementType.PARAMETER}) public @interface Nullable {}
                """);
        JavaFileObject model = JavaFileObjects.forSourceString("test.User", """
                package test;
                import io.prisma4j.annotation.Id;
                import io.prisma4j.annotation.Model;
                @Model
                public record User(
                    @Id int id, @own.Nullable String a, @other.Nullable String b, byte @own.Nullable [] c, @own.Nullable byte[] d) {}
                """);
        Compilation compiled = Snippets.compile(front, List.of(), List.of(typeUse, declaration, model));
        assertThat(compiled.errors()).isEmpty();
        assertThat(front.model("User").model().fields().subList(1, 5)).allMatch(FieldDef::nullable);
    }

    @Test
    void mapsNames() {
        ModelDef all = Snippets.read("""
                        @Model(accessor = "everything") @Mapped("all_of_it")
                        @Unique(value = {"kind", "id"}, name = "kinds", map = "one_kind")
                        @Index({"kind desc", "note"})
                        public record All(
                            @Id int id,
                            Kind kind,
                            @Mapped("remark") @NativeType("VARCHAR(9)")
                            @NativeType(value = "TEXT", provider = Provider.SQLITE) String note) {}
                        """, "@Mapped(\"kind_of\") public enum Kind { GOOD, @Mapped(\"not_good\") BAD }")
                .model("All")
                .model();
        assertThat(all.accessor()).isEqualTo("everything");
        assertThat(all.uniqueKeys()).singleElement().satisfies(key -> {
            assertThat(key.selector()).isEqualTo("kinds");
            assertThat(key.name().value()).isEqualTo("one_kind");
        });
        IndexDef index = all.indexes().get(0);
        assertThat(index.name().value()).isEqualTo("all_of_it_kind_remark_idx");
        assertThat(index.columns()).extracting(IndexDef.Column::descending).containsExactly(true, false);
        EnumDef kind = ((ScalarType.EnumType) field(all, "kind").type()).definition();
        assertThat(kind.databaseName().value()).isEqualTo("kind_of");
        assertThat(kind.labels()).containsExactly("GOOD", "not_good");
        assertThat(field(all, "note").nativeType(Provider.POSTGRESQL)).contains("VARCHAR(9)");
        assertThat(field(all, "note").nativeType(Provider.SQLITE)).contains("TEXT");
    }

    @Test
    void writesNamesInSnakeCaseWhereThePackageSaysSo() {
        var front = new FrontProcessor();
        JavaFileObject schema = JavaFileObjects.forSourceString("test.package-info", """
                @io.prisma4j.annotation.PrismaSchema(
                    naming = io.prisma4j.annotation.Naming.SNAKE_CASE,
                    providers = io.prisma4j.annotation.Provider.POSTGRESQL)
                package test;
                """);
        List<JavaFileObject> sources = List.of(
                schema,
                Snippets.source("@Model public record BlogPost(@Id int id, @Unique String webURL, List<Tag> tags) {}"),
                Snippets.source("@Model public record Tag(@Id int id, List<BlogPost> posts) {}"));
        assertThat(Snippets.compile(front, List.of(), sources).errors()).isEmpty();
        ModelDef post = front.model("BlogPost").model();
        assertThat(post.table().value()).isEqualTo("blog_post");
        assertThat(field(post, "webURL").column().value()).isEqualTo("web_url");
        assertThat(post.uniqueKeys().get(0).name().value()).isEqualTo("blog_post_web_url_key");
        assertThat(relation(post, "tags").joinTable().orElseThrow().table().value())
                .isEqualTo("_blog_post_to_tag");
        assertThat(front.client().providers()).containsExactly(Provider.POSTGRESQL);
    }

    @Test
    void keepsDocs() {
        ModelDef user = Snippets.read("""
                        /**
                         * Somebody.
                         *
                         * @param name how they
                         *     are called
                         */
                        @Model public record User(@Id int id, String name) {}
                        """).model("User").model();
        assertThat(user.docs()).isEqualTo("Somebody.");
        assertThat(field(user, "name").docs()).isEqualTo("how they are called");
    }

    @Test
    void takesWholeModelsIntoProjections() {
        ProjectionDef card = Snippets.read(
                        "@Model public record User(@Id int id, List<Post> posts) {}",
                        "@Model public record Post(@Id int id, User author, int authorId, @Nullable String note) {}",
                        """
                        @Projection(Post.class)
                        public record PostCard(long authorIds, User author, Optional<String> note) {}
                        """.replace("long authorIds", "Integer authorId"))
                .projection("PostCard");
        assertThat(card.components().get(1)).isInstanceOfSatisfying(ProjectionDef.ModelComponent.class, author -> {
            assertThat(author.holding()).isEqualTo(Holding.REFERENCE);
            assertThat(author.path())
                    .extracting(step -> step.component().value())
                    .containsExactly("author");
        });
        assertThat(card.components().get(2)).isInstanceOfSatisfying(ProjectionDef.FieldComponent.class, note -> {
            assertThat(note.holding()).isEqualTo(Holding.OPTIONAL);
        });
        assertThat(card.flat()).isFalse();
    }

    @Test
    void readsModelsThatWereCompiledEarlier(@TempDir Path classes) throws IOException {
        String order = "@Model public record Purchase(@Id long id, Item item, int itemId) {}";
        Compilation earlier = Snippets.compile(
                new FrontProcessor(),
                List.of(),
                Snippets.sources(
                        "@Model public record Item(@Id int id, @Nullable String label, List<Purchase> sold) {}",
                        order));
        Snippets.write(earlier, classes);
        var purchase = Snippets.read(List.of(classes), order).model("Purchase");
        ModelDef item = purchase.target(relation(purchase.model(), "item"));
        assertThat(field(item, "label").nullable()).isTrue();
        assertThat(item.primaryKey()).isPresent();
        assertThat(relation(item, "sold").other().value()).isEqualTo("item");
    }

    @Test
    void saysSoWhenAModelThatWasCompiledEarlierIsToBlame(@TempDir Path classes) throws IOException {
        Compilation earlier = Snippets.compile(
                new FrontProcessor(),
                List.of(),
                Snippets.sources(
                        "@Model public record Item(@Id int id, List<Purchase> sold) {}",
                        "@Model public record Purchase(@Id long id, Item item, int itemId) {}"));
        Snippets.write(earlier, classes);
        Compilation later = Snippets.compile(
                new ModelProcessor(),
                List.of(classes),
                Snippets.sources("@Model public record Purchase(@Id long id, Item a, int aId, Item b, int bId) {}"));
        assertThat(later.errors())
                .singleElement()
                .asString()
                .contains("[prisma4j/related-model-stale] Purchase does not fit");
    }

    @Test
    void waitsForTypesThatAreGeneratedLater() {
        var front = new FrontProcessor();
        Compilation compiled = Snippets.compile(
                front,
                List.of(),
                List.of(Snippets.source("@Model public record User(@Id int id, Later later) {}")),
                new LaterProcessor());
        assertThat(compiled.errors()).isEmpty();
        assertThat(Optional.of(field(front.model("User").model(), "later").type()))
                .map(ScalarType::written)
                .contains("Later");
    }

    @Test
    void tellsEveryMistakeOfAModelAndReadsTheOthers() {
        var front = new FrontProcessor();
        Compilation compiled = Snippets.compile(
                front,
                List.of(),
                Snippets.sources(
                        "@Model @Index(\"agee\") public record User(@Id int id, @Nullable int age, @Default(\"x\") int n) {}",
                        "@Model public record Tag(@Id int id) {}"));
        assertThat(compiled.errors())
                .extracting(error -> error.getMessage(null).replaceAll("(?s).*\\[prisma4j/([a-z-]+)].*", "$1"))
                .containsExactly("bad-default", "nullable-primitive", "unknown-index-field");
        assertThat(front.model("Tag").model().accessor()).isEqualTo("tag");
    }

    private static Object literal(ModelDef model, String name) {
        return ((DefaultDef.Literal) field(model, name).byDefault().orElseThrow()).value();
    }
}
