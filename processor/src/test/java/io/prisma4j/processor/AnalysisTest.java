package io.prisma4j.processor;

import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import io.prisma4j.annotation.Provider;
import io.prisma4j.annotation.ReferentialAction;
import io.prisma4j.processor.model.ClientDef;
import io.prisma4j.processor.model.ComponentName;
import io.prisma4j.processor.model.DefaultDef;
import io.prisma4j.processor.model.FieldDef;
import io.prisma4j.processor.model.ForeignKeyDef;
import io.prisma4j.processor.model.Holding;
import io.prisma4j.processor.model.JoinTableDef;
import io.prisma4j.processor.model.KeyDef;
import io.prisma4j.processor.model.ModelDef;
import io.prisma4j.processor.model.ProjectionDef;
import io.prisma4j.processor.model.RelationDef;
import io.prisma4j.processor.model.Requirement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What right models are understood to mean. */
final class AnalysisTest {

    private final FrontProcessor front = new FrontProcessor();

    @Test
    void readsTheBlog() {
        compile("usage");
        ModelDef user = front.model("User").model();
        assertThat(user.components())
                .extracting(Object::toString)
                .containsExactly(
                        "int id",
                        "String email",
                        "String name",
                        "Integer age",
                        "Role role",
                        "User.posts -> Post.author",
                        "User.profile -> Profile.user");
        assertThat(user.accessor()).isEqualTo("user");
        assertThat(field(user, "id").autoincrement()).isTrue();
        assertThat(field(user, "name").nullable()).isTrue();
        assertThat(field(user, "role").byDefault()).contains(new DefaultDef.Literal("USER", "USER"));
        assertThat(user.keys()).extracting(KeyDef::selector).containsExactly("id", "email");
        assertThat(user.keys()).extracting(key -> key.name().value()).containsExactly("User_pkey", "User_email_key");
        assertThat(names(user.requirements())).containsExactly("email");
    }

    @Test
    void followsAForeignKeyFromBothEnds() {
        compile("usage");
        RelationDef author = relation(front.model("Post").model(), "author");
        RelationDef posts = relation(front.model("User").model(), "posts");
        ForeignKeyDef key = author.foreignKey().orElseThrow();
        assertThat(author.holdsKey()).isTrue();
        assertThat(key.constraint().value()).isEqualTo("Post_authorId_fkey");
        assertThat(key.onDelete()).isEqualTo(ReferentialAction.SET_NULL);
        assertThat(key.onUpdate()).isEqualTo(ReferentialAction.CASCADE);
        assertThat(posts.foreignKey()).contains(key);
        assertThat(posts.otherEndRequired()).isFalse();
        assertThat(field(front.model("Post").model(), "authorId").foreignKeyOf())
                .containsExactly(component("author"));
        assertThat(relation(front.model("User").model(), "profile").oneToOne()).isTrue();
        assertThat(relation(front.model("User").model(), "profile").otherEndRequired())
                .isTrue();
        assertThat(front.model("User").otherEnd(posts))
                .map(RelationDef::toString)
                .contains(author.toString());
    }

    @Test
    void givesAManyToManyATableOfItsOwn() {
        compile("usage");
        RelationDef categories = relation(front.model("Post").model(), "categories");
        JoinTableDef table = categories.joinTable().orElseThrow();
        assertThat(table.table().value()).isEqualTo("_CategoryToPost");
        assertThat(table.a().model().simpleName()).isEqualTo("Category");
        assertThat(((RelationDef.ThroughTable) categories.side()).own()).isEqualTo(table.b());
        assertThat(table.index().value()).isEqualTo("_CategoryToPost_B_index");
        assertThat(table.primaryKey().value()).isEqualTo("_CategoryToPost_AB_pkey");
        assertThat(table.b().foreignKey().value()).isEqualTo("_CategoryToPost_B_fkey");
    }

    @Test
    void knowsWhatACreateHasToGive() {
        compile("usage");
        ModelDef comment = front.model("Comment").model();
        assertThat(names(comment.requirements())).containsExactly("text", "post");
        assertThat(names(comment.requirementsUnder(relation(comment, "post")))).containsExactly("text");
        assertThat(names(front.model("Post").model().requirements())).containsExactly("title");
        assertThat(comment.table().value()).isEqualTo("comments");
        assertThat(field(comment, "text").column().value()).isEqualTo("body");
        assertThat(field(comment, "text").nativeTypes()).containsOnlyKeys(Provider.POSTGRESQL);
        assertThat(relation(comment, "post").foreignKey().orElseThrow().onDelete())
                .isEqualTo(ReferentialAction.CASCADE);
    }

    @Test
    void namesACompoundKeyAfterItsComponents() {
        compile("usage");
        ModelDef person = front.model("Person").model();
        KeyDef id = person.primaryKey().orElseThrow();
        assertThat(id.selector()).isEqualTo("firstNameLastName");
        assertThat(id.selectable()).isTrue();
        assertThat(person.identity()).contains(id);
        assertThat(field(person, "firstName").partOfId()).isTrue();
        assertThat(field(person, "firstName").unique()).isFalse();
    }

    @Test
    void takesProjectionsApart() {
        compile("usage");
        ProjectionDef summary = front.projection("UserSummary");
        assertThat(summary.components()).hasSize(2);
        assertThat(summary.components().get(0))
                .isInstanceOfSatisfying(
                        ProjectionDef.FieldComponent.class,
                        name -> assertThat(name.holding()).isEqualTo(Holding.REFERENCE));
        assertThat(summary.components().get(1)).isInstanceOfSatisfying(ProjectionDef.NestedComponent.class, posts -> {
            assertThat(posts.projection().generated().simpleName()).isEqualTo("UserSummaryTitleOnlyProjection");
            assertThat(posts.projection().flat()).isTrue();
        });
    }

    @Test
    void putsAllModelsTogether() {
        compile("usage");
        ClientDef client = front.client();
        assertThat(client.packageName()).isEqualTo("blog");
        assertThat(client.models()).extracting(ModelDef::simpleName).isSorted().contains("User", "Person");
        assertThat(client.providers()).containsExactly(Provider.SQLITE, Provider.POSTGRESQL);
        assertThat(client.joinTables()).hasSize(1);
        assertThat(client.enums())
                .extracting(known -> known.databaseName().value())
                .containsExactly("Role");
    }

    private void compile(String name) {
        Compilation compiled = javac().withProcessors(front).compile(Cases.sourcesOf(Cases.accepted(name)));
        assertThat(compiled.errors()).isEmpty();
    }

    private static ComponentName component(String name) {
        return new ComponentName(name);
    }

    private static FieldDef field(ModelDef model, String name) {
        return model.field(component(name)).orElseThrow();
    }

    private static RelationDef relation(ModelDef model, String name) {
        return model.relation(component(name)).orElseThrow();
    }

    private static List<String> names(List<Requirement> requirements) {
        return requirements.stream().map(known -> known.component().value()).toList();
    }
}
