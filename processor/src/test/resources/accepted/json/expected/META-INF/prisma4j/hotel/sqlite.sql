-- CreateTable
CREATE TABLE "Guest" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "settings" JSONB NOT NULL DEFAULT '{"theme":"dark"}',
    "wishes" JSONB NOT NULL,
    "notes" JSONB,
    "bill" JSONB
);

-- CreateIndex
CREATE INDEX "Guest_settings_idx" ON "Guest"("settings");
