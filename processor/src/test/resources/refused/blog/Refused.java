package blog;

import io.prisma4j.query.Filter;
import io.prisma4j.query.Row;
import java.util.List;

/** What javac refuses: over each wrong statement stands a part of what it says, and it says nothing else. */
class Refused {

  void createWithoutARequiredField(PrismaClient prisma) {
    // location: variable u of type RequiresEmail<UserCreate>
    prisma.user().create(u -> u.name("Ada")).execute();
  }

  void createThatStopsBeforeARequiredField(PrismaClient prisma) {
    // RequiresUser<ProfileCreate> cannot be converted to ProfileCreate
    prisma.profile().create(p -> p.bio("Writes")).execute();
  }

  void nestedCreateWithoutARequiredField(PrismaClient prisma) {
    // RequiresTitle<OfAuthor>
    prisma.user().create(u -> u.email("a@prisma.io").posts(p -> p.create(x -> x.published(true)))).execute();
  }

  void findUniqueByAFieldThatIsNotUnique(PrismaClient prisma) {
    // Filter<User> cannot be converted to UniqueFilter<User>
    prisma.user().findUnique(u -> u.name().eq("Ada")).orNull();
  }

  void connectByAFieldThatIsNotUnique(PrismaClient prisma) {
    // Filter<Post> cannot be converted to UniqueFilter<Post>
    prisma.user().create(u -> u.email("a@prisma.io").posts(p -> p.connect(x -> x.title().eq("t")))).execute();
  }

  void cursorByAFieldThatIsNotUnique(PrismaClient prisma) {
    // Filter<Post> cannot be converted to UniqueFilter<Post>
    prisma.post().findMany().cursor(p -> p.title().eq("t")).toList();
  }

  void filterOfAnotherModel(PrismaClient prisma, Filter<Post> published) {
    // Filter<Post> cannot be converted to Filter<User>
    prisma.user().findMany().where(u -> published).toList();
  }

  void includeAfterSelect(PrismaClient prisma) {
    // symbol:   method include(
    prisma.user().findMany().select(u -> u.name()).include(u -> u.posts()).toList();
  }

  void selectAfterInclude(PrismaClient prisma) {
    // symbol:   method select(
    prisma.user().findMany().include(u -> u.posts()).select(u -> u.name()).toList();
  }

  void relationsOfManyRecords(PrismaClient prisma) {
    // symbol:   method posts()
    prisma.user().findMany().posts();
  }

  void disconnectOfARequiredRelation(PrismaClient prisma) {
    // symbol:   method disconnect()
    prisma.profile().update(p -> p.id().eq(1)).data(d -> d.user(u -> u.disconnect())).execute();
  }

  void requiredRelationGivenTwice(PrismaClient prisma) {
    // symbol:   method user(
    prisma.profile().create(p -> p.bio("b").user(u -> u.connect(x -> x.id().eq(1))).user(u -> u.connect(x -> x.id().eq(2)))).execute();
  }

  void requiredRelationAndItsKey(PrismaClient prisma) {
    // symbol:   method userId(int)
    prisma.profile().create(p -> p.bio("b").user(u -> u.connect(x -> x.id().eq(1))).userId(2)).execute();
  }

  void requiredRelationWithoutAWay(PrismaClient prisma) {
    // cannot be converted to Related<User>
    prisma.profile().create(p -> p.bio("b").user(u -> u)).execute();
  }

  void parentsSideInANestedCreate(PrismaClient prisma) {
    // symbol:   method authorId(int)
    prisma.user().create(u -> u.email("a@prisma.io").posts(p -> p.create(x -> x.title("t").authorId(3)))).execute();
  }

  void outerFieldInAnInnerLambda(PrismaClient prisma) {
    // Filter<User> cannot be converted to Filter<In<User>>
    prisma.user().findMany().where(u -> u.posts().some(p -> u.name().eq("Ada"))).toList();
  }

  void deleteByAPathThroughARelation(PrismaClient prisma) {
    // Filter<Post> cannot be converted to UniqueFilter<Post>
    prisma.post().delete(p -> p.author().id().eq(1)).execute();
  }

  void ungroupedFieldInAGroupsSelect(PrismaClient prisma) {
    // inference variable R has incompatible equality constraints Groups<Post>,Post
    prisma.post().groupBy(p -> p.authorId()).select((p, g) -> Row.of(p.title(), g.count())).toList();
  }

  void updateWithoutData(PrismaClient prisma) {
    // symbol:   method execute()
    prisma.post().update(p -> p.id().eq(1)).execute();
  }

  void updateOfManyWithoutData(PrismaClient prisma) {
    // symbol:   method execute()
    prisma.post().updateManyAndReturn().where(p -> p.published().eq(false)).execute();
  }

  void includeAfterSelectOfManyRecords(PrismaClient prisma) {
    // symbol:   method include(
    prisma.post().updateManyAndReturn().data(d -> d.published(true)).select(p -> p.title()).include(p -> p.author());
  }

  void valueFromAFieldOfAnotherType(PrismaClient prisma) {
    // StringField<Post> cannot be converted to Field<Post,Integer>
    prisma.post().update(p -> p.id().eq(1)).data(d -> d.views().from(p -> p.title())).execute();
  }

  void upsertOfManyByAFieldThatIsNotUnique(PrismaClient prisma) {
    // StringField<User> cannot be converted to UniqueKey<User>
    prisma.user().upsertMany(u -> u.email("a@prisma.io")).onConflict(u -> u.name()).update(d -> d.age(1)).execute();
  }

  void upsertOfManyWithoutAKey(PrismaClient prisma) {
    // symbol:   method update(
    prisma.user().upsertMany(u -> u.email("a@prisma.io")).update(d -> d.age(1)).execute();
  }

  void upsertOfManyWithoutAnUpdate(PrismaClient prisma) {
    // symbol:   method execute()
    prisma.user().upsertMany(u -> u.email("a@prisma.io")).onConflict(u -> u.email()).execute();
  }

  void newRowAsAFilter(PrismaClient prisma) {
    // Filter<New<User>> cannot be converted to Filter<User>
    prisma.user().upsertMany(u -> u.email("a@prisma.io")).onConflict(u -> u.email()).update((d, row) -> prisma.user().findMany().where(u -> row.name().eq("Ada")).toList()).execute();
  }

  void rightOnes(PrismaClient prisma) {
    List<Post> posts = prisma.user().findUnique(u -> u.email().eq("a@prisma.io")).posts().toList();
    prisma.profile().create(p -> p.bio("b").userId(posts.size())).execute();
  }
}
