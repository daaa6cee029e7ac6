-- CreateTable
CREATE TABLE "Part" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "selfId" INTEGER,
    "whereId" INTEGER NOT NULL,
    CONSTRAINT "Part_selfId_fkey" FOREIGN KEY ("selfId") REFERENCES "Thing" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Part_whereId_fkey" FOREIGN KEY ("whereId") REFERENCES "Thing" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Thing" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "count" INTEGER NOT NULL,
    "select" TEXT,
    "eq" TEXT NOT NULL,
    "is" BOOLEAN NOT NULL,
    "model" TEXT,
    "hash" TEXT NOT NULL,
    "kindCodec" TEXT,
    "kind" TEXT NOT NULL DEFAULT 'small'
);

-- CreateIndex
CREATE UNIQUE INDEX "Part_selfId_key" ON "Part"("selfId");
