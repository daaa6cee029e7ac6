-- CreateEnum
CREATE TYPE "Kind" AS ENUM ('SAIL', 'STEAM');

-- CreateTable
CREATE TABLE "Harbour" (
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "berths" INTEGER NOT NULL,

    CONSTRAINT "Harbour_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Sailor" (
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "shipId" INTEGER NOT NULL,

    CONSTRAINT "Sailor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ship" (
    "id" INTEGER NOT NULL,
    "ship_name" TEXT NOT NULL,
    "kind" "Kind" NOT NULL,
    "harbourId" INTEGER,

    CONSTRAINT "Ship_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "Sailor" ADD CONSTRAINT "Sailor_shipId_fkey" FOREIGN KEY ("shipId") REFERENCES "Ship"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ship" ADD CONSTRAINT "Ship_harbourId_fkey" FOREIGN KEY ("harbourId") REFERENCES "Harbour"("id") ON DELETE SET NULL ON UPDATE CASCADE;
