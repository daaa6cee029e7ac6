-- CreateTable
CREATE TABLE "Account" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "email" TEXT NOT NULL,
    "other" TEXT,
    "flag" BOOLEAN NOT NULL DEFAULT true,
    "parentId" BIGINT,
    "balance" BIGINT NOT NULL DEFAULT 0,
    "limit" BIGINT,
    "labels" TEXT NOT NULL,
    "aliases" JSONB,
    "steps" JSONB DEFAULT '[1,2]',
    "colour" TEXT NOT NULL,
    CONSTRAINT "Account_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Account" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_flag_key" ON "Account"("email", "flag");
