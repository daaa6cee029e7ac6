-- CreateTable
CREATE TABLE "Note" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "text" TEXT NOT NULL,
    "parentId" INTEGER,
    CONSTRAINT "Note_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Note" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
