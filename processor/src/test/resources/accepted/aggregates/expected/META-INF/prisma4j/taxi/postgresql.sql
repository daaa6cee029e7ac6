-- CreateEnum
CREATE TYPE "Kind" AS ENUM ('HAILED', 'BOOKED');

-- CreateTable
CREATE TABLE "Driver" (
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "age" INTEGER,

    CONSTRAINT "Driver_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Trip" (
    "id" INTEGER NOT NULL,
    "seats" SMALLINT NOT NULL,
    "metres" INTEGER NOT NULL,
    "micros" BIGINT NOT NULL,
    "litres" DOUBLE PRECISION NOT NULL,
    "fare" DECIMAL(65,30) NOT NULL,
    "tip" INTEGER,
    "startedAt" TIMESTAMP(3) NOT NULL,
    "kind" "Kind" NOT NULL,
    "origin_town" TEXT NOT NULL,
    "origin_zone" INTEGER NOT NULL,
    "driverId" INTEGER NOT NULL,

    CONSTRAINT "Trip_pkey" PRIMARY KEY ("id")
);

-- AddForeignKey
ALTER TABLE "Trip" ADD CONSTRAINT "Trip_driverId_fkey" FOREIGN KEY ("driverId") REFERENCES "Driver"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
