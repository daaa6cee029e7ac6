-- CreateTable
CREATE TABLE "Screen" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "settings" JSONB NOT NULL,
    "before" JSONB,
    "shape" JSONB,
    "shortcuts" JSONB NOT NULL DEFAULT '[]',
    "themes" JSONB NOT NULL
);
