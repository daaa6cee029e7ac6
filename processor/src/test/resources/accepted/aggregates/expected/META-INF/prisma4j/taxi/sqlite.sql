-- CreateTable
CREATE TABLE "Driver" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "age" INTEGER
);

-- CreateTable
CREATE TABLE "Trip" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "seats" INTEGER NOT NULL,
    "metres" INTEGER NOT NULL,
    "micros" BIGINT NOT NULL,
    "litres" REAL NOT NULL,
    "fare" DECIMAL NOT NULL,
    "tip" INTEGER,
    "startedAt" DATETIME NOT NULL,
    "kind" TEXT NOT NULL,
    "origin_town" TEXT NOT NULL,
    "origin_zone" INTEGER NOT NULL,
    "driverId" INTEGER NOT NULL,
    CONSTRAINT "Trip_driverId_fkey" FOREIGN KEY ("driverId") REFERENCES "Driver" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
