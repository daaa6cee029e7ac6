-- CreateTable
CREATE TABLE "Harbour" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "berths" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "Sailor" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "shipId" INTEGER NOT NULL,
    CONSTRAINT "Sailor_shipId_fkey" FOREIGN KEY ("shipId") REFERENCES "Ship" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Ship" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "ship_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "harbourId" INTEGER,
    CONSTRAINT "Ship_harbourId_fkey" FOREIGN KEY ("harbourId") REFERENCES "Harbour" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
