-- CreateTable
CREATE TABLE "Guest" (
    "id" INTEGER NOT NULL,
    "settings" JSONB NOT NULL DEFAULT '{"theme":"dark"}',
    "wishes" JSONB NOT NULL,
    "notes" JSONB,
    "bill" JSONB,

    CONSTRAINT "Guest_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Guest_settings_idx" ON "Guest" USING GIN ("settings" jsonb_path_ops);
