-- CreateTable
CREATE TABLE "Guest" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "tags" JSONB DEFAULT '["new","it''s"]',
    "nights" JSONB,
    "rooms" JSONB,
    "visits" JSONB DEFAULT '[]',
    "roles" JSONB DEFAULT '["GUEST"]',
    "languages" JSONB,
    "scans" JSONB,
    "notes" JSONB
);

-- CreateIndex
CREATE INDEX "Guest_tags_idx" ON "Guest"("tags");
