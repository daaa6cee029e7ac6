-- CreateTable
CREATE TABLE "Person" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "teacherId" INTEGER,
    "predecessorId" INTEGER,
    CONSTRAINT "Person_teacherId_fkey" FOREIGN KEY ("teacherId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Person_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "Person" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_predecessorId_key" ON "Person"("predecessorId");
