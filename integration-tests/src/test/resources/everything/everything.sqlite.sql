-- CreateTable
CREATE TABLE "accounts" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "handle" TEXT NOT NULL,
    "bio" TEXT,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "score" INTEGER NOT NULL DEFAULT 0,
    "tiny" INTEGER NOT NULL DEFAULT 7,
    "ratio" REAL NOT NULL DEFAULT 0.5,
    "single" REAL,
    "balance" DECIMAL NOT NULL DEFAULT 0,
    "big" DECIMAL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    "seenAt" DATETIME,
    "birthday" DATETIME,
    "wakesAt" DATETIME,
    "settings" JSONB NOT NULL DEFAULT '{"theme":"dark"}',
    "avatar" BLOB,
    "plan" TEXT NOT NULL DEFAULT 'FREE',
    "token" TEXT NOT NULL DEFAULT (lower(hex(randomblob(16)))),
    "shortCode" TEXT NOT NULL,
    "managerId" INTEGER,
    CONSTRAINT "accounts_managerId_fkey" FOREIGN KEY ("managerId") REFERENCES "accounts" ("id") ON DELETE SET NULL ON UPDATE NO ACTION
);

-- CreateTable
CREATE TABLE "Article" (
    "slug" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "headline" TEXT NOT NULL,
    "author_id" INTEGER NOT NULL,
    "editor_id" INTEGER,

    PRIMARY KEY ("slug", "language"),
    CONSTRAINT "Article_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "accounts" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Article_editor_id_fkey" FOREIGN KEY ("editor_id") REFERENCES "accounts" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Section" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "slug" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    CONSTRAINT "Section_slug_language_fkey" FOREIGN KEY ("slug", "language") REFERENCES "Article" ("slug", "language") ON DELETE RESTRICT ON UPDATE RESTRICT
);

-- CreateTable
CREATE TABLE "Topic" (
    "name" TEXT NOT NULL PRIMARY KEY
);

-- CreateTable
CREATE TABLE "Team" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Membership" (
    "accountId" INTEGER NOT NULL,
    "teamId" TEXT NOT NULL,
    "since" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,

    PRIMARY KEY ("accountId", "teamId"),
    CONSTRAINT "Membership_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Membership_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "_Friendship" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,
    CONSTRAINT "_Friendship_A_fkey" FOREIGN KEY ("A") REFERENCES "accounts" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "_Friendship_B_fkey" FOREIGN KEY ("B") REFERENCES "accounts" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "_AccountToTopic" (
    "A" INTEGER NOT NULL,
    "B" TEXT NOT NULL,
    CONSTRAINT "_AccountToTopic_A_fkey" FOREIGN KEY ("A") REFERENCES "accounts" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "_AccountToTopic_B_fkey" FOREIGN KEY ("B") REFERENCES "Topic" ("name") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "account_handle_unique" ON "accounts"("handle");

-- CreateIndex
CREATE INDEX "accounts_createdAt_handle_idx" ON "accounts"("createdAt" DESC, "handle");

-- CreateIndex
CREATE INDEX "by_score" ON "accounts"("score");

-- CreateIndex
CREATE UNIQUE INDEX "accounts_plan_shortCode_key" ON "accounts"("plan", "shortCode");

-- CreateIndex
CREATE INDEX "Article_author_id_headline_idx" ON "Article"("author_id", "headline");

-- CreateIndex
CREATE UNIQUE INDEX "one_section_a_place" ON "Section"("slug", "language", "position");

-- CreateIndex
CREATE UNIQUE INDEX "_Friendship_AB_unique" ON "_Friendship"("A", "B");

-- CreateIndex
CREATE INDEX "_Friendship_B_index" ON "_Friendship"("B");

-- CreateIndex
CREATE UNIQUE INDEX "_AccountToTopic_AB_unique" ON "_AccountToTopic"("A", "B");

-- CreateIndex
CREATE INDEX "_AccountToTopic_B_index" ON "_AccountToTopic"("B");

