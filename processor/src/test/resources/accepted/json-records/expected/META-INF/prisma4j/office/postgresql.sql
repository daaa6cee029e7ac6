-- CreateTable
CREATE TABLE "Screen" (
    "id" INTEGER NOT NULL,
    "settings" JSONB NOT NULL,
    "before" JSONB,
    "shape" JSONB,
    "shortcuts" JSONB NOT NULL DEFAULT '[]',
    "themes" JSONB NOT NULL,

    CONSTRAINT "Screen_pkey" PRIMARY KEY ("id")
);
