package nested;

import blog.PrismaClient;

/**
 * Which nested write is legal where: of a list, in an update, each of them. What is not legal in a create, of a single record, or of
 * one that is required, is a method that is not there; over each wrong statement stands which.
 */
class Refused {

  void ofAListInACreate(PrismaClient prisma) {
    // symbol:   method set()
    prisma.user().create(u -> u.email("e").posts(p -> p.set())).execute();
    // symbol:   method disconnect(
    prisma.user().create(u -> u.email("e").posts(p -> p.disconnect(x -> x.id().eq(1)))).execute();
    // symbol:   method update(
    prisma.user().create(u -> u.email("e").posts(p -> p.update(x -> x.id().eq(1), d -> d.title("t")))).execute();
    // symbol:   method updateMany(
    prisma.user().create(u -> u.email("e").posts(p -> p.updateMany(d -> d.title("t")))).execute();
    // symbol:   method upsert(
    prisma.user().create(u -> u.email("e").posts(p -> p.upsert(x -> x.id().eq(1), c -> c.title("t"), d -> {}))).execute();
    // symbol:   method delete(
    prisma.user().create(u -> u.email("e").posts(p -> p.delete(x -> x.id().eq(1)))).execute();
    // symbol:   method deleteMany()
    prisma.user().create(u -> u.email("e").posts(p -> p.deleteMany())).execute();
  }

  void ofAListOfManyToManyInACreate(PrismaClient prisma) {
    // symbol:   method set()
    prisma.post().create(p -> p.title("t").categories(c -> c.set())).execute();
    // symbol:   method deleteMany()
    prisma.post().create(p -> p.title("t").categories(c -> c.deleteMany())).execute();
  }

  void ofAListInTheCreateOfAnUpsert(PrismaClient prisma) {
    // symbol:   method set()
    prisma.user().upsert(u -> u.id().eq(1)).create(u -> u.email("e").posts(p -> p.set())).update(d -> {}).execute();
  }

  void ofAListInANestedCreate(PrismaClient prisma) {
    // symbol:   method set()
    prisma.user().update(u -> u.id().eq(1)).data(d -> d.posts(p -> p.create(x -> x.title("t").categories(c -> c.set())))).execute();
  }

  void ofASingleRecordInACreate(PrismaClient prisma) {
    // symbol:   method disconnect()
    prisma.post().create(p -> p.title("t").author(a -> a.disconnect())).execute();
    // symbol:   method delete()
    prisma.post().create(p -> p.title("t").author(a -> a.delete())).execute();
    // symbol:   method update(
    prisma.post().create(p -> p.title("t").author(a -> a.update(d -> d.name("n")))).execute();
    // symbol:   method upsert(
    prisma.post().create(p -> p.title("t").author(a -> a.upsert(c -> c.email("e"), d -> d.name("n")))).execute();
    // symbol:   method createMany(
    prisma.post().create(p -> p.title("t").author(a -> a.createMany(c -> c.email("e")))).execute();
    // symbol:   method disconnect()
    prisma.user().create(u -> u.email("e").profile(p -> p.disconnect())).execute();
    // symbol:   method update(
    prisma.user().create(u -> u.email("e").profile(p -> p.update(d -> d.bio("b")))).execute();
  }

  void ofASingleRecordInAnUpdate(PrismaClient prisma) {
    // symbol:   method createMany(
    prisma.post().update(p -> p.id().eq(1)).data(d -> d.author(a -> a.createMany(c -> c.email("e")))).execute();
    // symbol:   method set(
    prisma.post().update(p -> p.id().eq(1)).data(d -> d.author(a -> a.set(x -> x.id().eq(1)))).execute();
    // symbol:   method updateMany(
    prisma.post().update(p -> p.id().eq(1)).data(d -> d.author(a -> a.updateMany(x -> x.name("n")))).execute();
    // symbol:   method deleteMany()
    prisma.post().update(p -> p.id().eq(1)).data(d -> d.author(a -> a.deleteMany())).execute();
    // symbol:   method createMany(
    prisma.user().update(u -> u.id().eq(1)).data(d -> d.profile(p -> p.createMany(c -> c.bio("b")))).execute();
    // symbol:   method set(
    prisma.user().update(u -> u.id().eq(1)).data(d -> d.profile(p -> p.set(x -> x.id().eq(1)))).execute();
  }

  void ofARequiredRecordInAnUpdate(PrismaClient prisma) {
    // symbol:   method disconnect()
    prisma.profile().update(p -> p.id().eq(1)).data(d -> d.user(u -> u.disconnect())).execute();
    // symbol:   method delete()
    prisma.profile().update(p -> p.id().eq(1)).data(d -> d.user(u -> u.delete())).execute();
    // symbol:   method disconnect()
    prisma.profile().upsert(p -> p.id().eq(1)).create(p -> p.bio("b").userId(1)).update(d -> d.user(u -> u.disconnect())).execute();
  }

  void twoOnASingleRecord(PrismaClient prisma) {
    // symbol:   method update(
    prisma.post().update(p -> p.id().eq(1)).data(d -> d.author(a -> a.disconnect().update(x -> x.name("n")))).execute();
  }

  void nullForARecord(PrismaClient prisma) {
    // incompatible types
    prisma.post().update(p -> p.id().eq(1)).data(d -> d.author(a -> a.connect(7))).execute();
  }
}
