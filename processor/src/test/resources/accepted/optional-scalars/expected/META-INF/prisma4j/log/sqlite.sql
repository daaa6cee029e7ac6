-- CreateTable
CREATE TABLE "Entry" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "text" TEXT,
    "level" INTEGER,
    "kind" TEXT,
    "trace" TEXT,
    "seen" DATETIME
);

-- CreateIndex
CREATE UNIQUE INDEX "Entry_trace_key" ON "Entry"("trace");
