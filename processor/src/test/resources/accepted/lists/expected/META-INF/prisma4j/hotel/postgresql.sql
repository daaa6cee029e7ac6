-- CreateEnum
CREATE TYPE "Role" AS ENUM ('GUEST', 'STAFF');

-- CreateTable
CREATE TABLE "Guest" (
    "id" INTEGER NOT NULL,
    "tags" TEXT[] DEFAULT ARRAY['new', 'it''s']::TEXT[],
    "nights" INTEGER[],
    "rooms" INTEGER[],
    "visits" TIMESTAMP(3)[] DEFAULT ARRAY[]::TIMESTAMP(3)[],
    "roles" "Role"[] DEFAULT ARRAY['GUEST']::"Role"[],
    "languages" VARCHAR(2)[],
    "scans" BYTEA[],
    "notes" JSONB[],

    CONSTRAINT "Guest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Guest_tags_idx" ON "Guest" USING GIN ("tags");
