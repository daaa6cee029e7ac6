package land;

/** What javac refuses of models with hidden columns: over each wrong statement stands a part of what it says. */
class Refused {

  void createOfWhatHasARequiredHiddenColumn(PrismaClient prisma) {
    // method create(
    prisma.plot().create(p -> p.name("Mill")).execute();
  }

  void createManyOfIt(PrismaClient prisma) {
    // method createMany(
    prisma.plot().createMany(p -> p.name("Mill")).execute();
  }

  void upsertOfIt(PrismaClient prisma) {
    // method upsert(
    prisma.plot().upsert(p -> p.id().eq(1));
  }

  void nestedCreateOfIt(PrismaClient prisma) {
    // method create(
    prisma.region().create(r -> r.name("North").plots(p -> p.create(x -> x.name("Mill")))).execute();
  }

  void nestedConnectOrCreateOfItInAnUpdate(PrismaClient prisma) {
    // method connectOrCreate(
    prisma.region().update(r -> r.id().eq(1)).data(r -> r.plots(p -> p.connectOrCreate(x -> x.id().eq(1), x -> x.name("Mill"))));
  }

  void nestedUpsertOfIt(PrismaClient prisma) {
    // method upsert(
    prisma.region().update(r -> r.id().eq(1)).data(r -> r.plots(p -> p.upsert(x -> x.id().eq(1), x -> x.name("Mill"), x -> {})));
  }

  void valueOfAHiddenColumn(PrismaClient prisma) {
    // method tag(String)
    prisma.region().create(r -> r.name("North").tag("n")).execute();
  }

  void filterByAHiddenColumn(PrismaClient prisma) {
    // method corner()
    prisma.plot().findMany().where(p -> p.corner().isNull()).toList();
  }

  void includeOfAHiddenRelation(PrismaClient prisma) {
    // method surveys()
    prisma.region().findMany().include(r -> r.surveys()).toList();
  }

  void operationsOfAnIgnoredModel(PrismaClient prisma) {
    // method survey()
    prisma.survey();
  }
}
