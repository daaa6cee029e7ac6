-- CreateEnum
CREATE TYPE "Kind" AS ENUM ('small', 'LARGE');

-- CreateTable
CREATE TABLE "Part" (
    "id" SERIAL NOT NULL,
    "selfId" INTEGER,
    "whereId" INTEGER NOT NULL,

    CONSTRAINT "Part_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Thing" (
    "id" SERIAL NOT NULL,
    "count" INTEGER NOT NULL,
    "select" TEXT,
    "eq" TEXT NOT NULL,
    "is" BOOLEAN NOT NULL,
    "model" TEXT,
    "hash" TEXT NOT NULL,
    "kindCodec" "Kind",
    "kind" "Kind" NOT NULL DEFAULT 'small',

    CONSTRAINT "Thing_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Part_selfId_key" ON "Part"("selfId");

-- AddForeignKey
ALTER TABLE "Part" ADD CONSTRAINT "Part_selfId_fkey" FOREIGN KEY ("selfId") REFERENCES "Thing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Part" ADD CONSTRAINT "Part_whereId_fkey" FOREIGN KEY ("whereId") REFERENCES "Thing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
