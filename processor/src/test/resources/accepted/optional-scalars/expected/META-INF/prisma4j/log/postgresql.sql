-- CreateEnum
CREATE TYPE "Level" AS ENUM ('LOW', 'HIGH');

-- CreateTable
CREATE TABLE "Entry" (
    "id" SERIAL NOT NULL,
    "text" TEXT,
    "level" INTEGER,
    "kind" "Level",
    "trace" TEXT,
    "seen" TIMESTAMP(3),

    CONSTRAINT "Entry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Entry_trace_key" ON "Entry"("trace");
