package io.prisma4j.processor;

import static io.prisma4j.processor.Snippets.field;
import static io.prisma4j.processor.Snippets.relation;
import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;

import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.processor.model.ForeignKeyDef;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.model.Requirement;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** How the two ends of a relation find each other. */
final class RelationsTest {

    @Test
    void takesTheForeignKeyFromTheNameOfTheRelation() {
        var front = Snippets.read(
                "@Model public record User(@Id UUID id, List<Post> posts) {}",
                "@Model public record Post(@Id int id, User author, UUID authorId) {}");
        ForeignKeyDef key = key(front, "Post", "author");
        assertThat(key.locals()).extracting(Object::toString).containsExactly("authorId");
        assertThat(key.references()).extracting(Object::toString).containsExactly("id");
        assertThat(key.onDelete()).isEqualTo(ReferentialAction.RESTRICT);
    }

    @Test
    void joinsByTwoColumns() {
        var front = Snippets.read("""
                @Model @Id({"slug", "language"})
                public record Article(String slug, String language, List<Section> sections) {}
                """, """
                @Model
                public record Section(
                    @Id int id,
                    @Relation(fields = {"articleSlug", "language"}, references = {"slug", "language"}) Article article,
                    String articleSlug,
                    String language) {}
                """);
        ForeignKeyDef key = key(front, "Section", "article");
        assertThat(key.localColumns()).extracting(Object::toString).containsExactly("articleSlug", "language");
        assertThat(key.referencedColumns()).extracting(Object::toString).containsExactly("slug", "language");
        assertThat(key.constraint().value()).isEqualTo("Section_articleSlug_language_fkey");
        List<Requirement> requirements = front.model("Section").model().requirements();
        assertThat(requirements).extracting(known -> known.component().value()).containsExactly("id", "article");
    }

    @Test
    void pointsAtAUniqueColumn() {
        var front =
                Snippets.read("@Model public record User(@Id int id, @Unique String email, List<Post> posts) {}", """
                @Model
                public record Post(
                    @Id int id,
                    @Relation(fields = "authorEmail", references = "email") User author,
                    String authorEmail) {}
                """);
        assertThat(key(front, "Post", "author").references())
                .extracting(Object::toString)
                .containsExactly("email");
    }

    @Test
    void tellsRelationsApartByTheirNames() {
        var front = Snippets.read("""
                @Model
                public record User(
                    @Id int id,
                    @Relation(name = "Author") List<Post> written,
                    @Relation(name = "Editor") List<Post> edited) {}
                """, """
                @Model
                public record Post(
                    @Id int id,
                    @Relation(name = "Editor") Optional<User> editor,
                    @Nullable Integer editorId,
                    @Relation(name = "Author") User author,
                    int authorId) {}
                """);
        ModelDef user = front.model("User").model();
        assertThat(relation(user, "written").other().value()).isEqualTo("author");
        assertThat(relation(user, "edited").other().value()).isEqualTo("editor");
        assertThat(relation(user, "written").otherEndRequired()).isTrue();
        assertThat(relation(user, "edited").otherEndRequired()).isFalse();
    }

    @Test
    void leadsBackToItsOwnModel() {
        var front = Snippets.read("""
                @Model
                public record Category(
                    @Id int id,
                    Optional<Category> parent,
                    @Nullable Integer parentId,
                    List<Category> children) {}
                """);
        ModelDef category = front.model("Category").model();
        assertThat(relation(category, "parent").holdsKey()).isTrue();
        assertThat(relation(category, "children").foreignKey())
                .isEqualTo(relation(category, "parent").foreignKey());
        assertThat(relation(category, "parent").selfRelation()).isTrue();
    }

    @Test
    void pairsAModelWithItself() {
        var front = Snippets.read("""
                @Model
                public record Account(
                    @Id int id,
                    @Relation(name = "Friendship") List<Account> friends,
                    @Relation(name = "Friendship") List<Account> friendOf) {}
                """);
        RelationDef friends = relation(front.model("Account").model(), "friends");
        RelationDef friendOf = relation(front.model("Account").model(), "friendOf");
        assertThat(friends.joinTable()).isEqualTo(friendOf.joinTable());
        assertThat(friends.joinTable().orElseThrow().table().value()).isEqualTo("_Friendship");
        assertThat(((RelationDef.ThroughTable) friendOf.side()).own().column().value())
                .isEqualTo("A");
        assertThat(((RelationDef.ThroughTable) friends.side()).own().column().value())
                .isEqualTo("B");
    }

    @Test
    void sharesThePrimaryKeyWithItsParent() {
        var front = Snippets.read("@Model public record User(@Id int id, Optional<Profile> profile) {}", """
                @Model
                public record Profile(
                    @Relation(fields = "id", references = "id", onDelete = ReferentialAction.CASCADE) User user,
                    @Id int id,
                    String bio) {}
                """);
        ModelDef profile = front.model("Profile").model();
        assertThat(field(profile, "id").partOfForeignKey()).isTrue();
        assertThat(relation(profile, "user").oneToOne()).isTrue();
        assertThat(profile.requirements())
                .extracting(known -> known.component().value())
                .containsExactly("user", "bio");
    }

    @Test
    void doesNotAskForARelationWhoseForeignKeyHasADefault() {
        var front = Snippets.read(
                "@Model public record Shop(@Id int id, List<Item> items) {}",
                "@Model public record Item(@Id int id, Shop shop, @Default(\"1\") int shopId) {}");
        assertThat(front.model("Item").model().requirements())
                .extracting(known -> known.component().value())
                .containsExactly("id");
    }

    @Test
    void knowsTheNeighboursOfItsNeighbours() {
        var front = Snippets.read(
                "@Model public record A(@Id int id, List<B> bs) {}",
                "@Model public record B(@Id int id, A a, int aId, List<C> cs) {}",
                "@Model public record C(@Id int id, B b, int bId, List<D> ds) {}",
                "@Model public record D(@Id int id, C c, int cId) {}");
        assertThat(front.model("A").neighbours().keySet())
                .extracting(Object::toString)
                .contains("test.B", "test.C")
                .doesNotContain("test.D");
    }

    @Test
    void notesAForeignKeyWithoutAnIndex() {
        String user = "@Model public record User(@Id int id, List<Post> posts) {}";
        String post = "@Model public record Post(@Id int id, User author, int authorId) {}";
        assertThat(notes(user, post))
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .startsWith("[prisma4j/unindexed-foreign-key] Post.author has a foreign key without an index")
                .endsWith("@Index(\"authorId\") on Post");
        assertThat(notes(user, "@Index({\"authorId\", \"id\"}) " + post)).isEmpty();
    }

    @Test
    void notesAKindOfIndexThatOneDatabaseLacks() {
        String item = "@Model @Index(value = \"name\", %s) public record Item(@Id int id, String name) {}";
        assertThat(notes(item.formatted("type = \"HASH\"")))
                .singleElement(as(InstanceOfAssertFactories.STRING))
                .startsWith(
                        "[prisma4j/index-of-one-provider] An index of Item has the kind HASH, which only PostgreSQL");
        assertThat(notes(item.formatted("where = \"id > 0\""))).isEmpty();
    }

    private static List<String> notes(String... records) {
        return Snippets.compile(new FrontProcessor(), List.of(), Snippets.sources(records)).notes().stream()
                .map(note -> note.getMessage(null))
                .filter(note -> note.startsWith("[prisma4j/"))
                .toList();
    }

    private static ForeignKeyDef key(FrontProcessor front, String model, String relation) {
        return relation(front.model(model).model(), relation).foreignKey().orElseThrow();
    }
}
