-- CreateTable
CREATE TABLE "Member" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "home_street" TEXT NOT NULL,
    "home_city" TEXT NOT NULL,
    "home_postcode" INTEGER NOT NULL,
    "home_kind" TEXT NOT NULL,
    "home_state" TEXT,
    "home_notes" JSONB,
    "home_point_x" REAL,
    "home_point_y" REAL,
    "job_street" TEXT,
    "job_city" TEXT,
    "job_postcode" INTEGER,
    "job_kind" TEXT,
    "job_state" TEXT,
    "job_notes" JSONB,
    "job_point_x" REAL,
    "job_point_y" REAL,
    "since" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen" DATETIME NOT NULL,
    "visits" INTEGER NOT NULL DEFAULT 0,
    "is_x" REAL,
    "is_y" REAL,
    "sponsorId" INTEGER NOT NULL,
    CONSTRAINT "Member_sponsorId_fkey" FOREIGN KEY ("sponsorId") REFERENCES "Member" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Member_sponsorId_key" ON "Member"("sponsorId");

-- CreateIndex
CREATE UNIQUE INDEX "Member_home_postcode_name_key" ON "Member"("home_postcode", "name");

-- CreateIndex
CREATE INDEX "Member_home_city_idx" ON "Member"("home_city");

-- CreateIndex
CREATE INDEX "Member_job_city_idx" ON "Member"("job_city");

-- CreateIndex
CREATE INDEX "Member_home_city_home_street_idx" ON "Member"("home_city", "home_street" DESC);
