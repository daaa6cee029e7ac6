-- CreateTable
CREATE TABLE "Locker" (
    "hall" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "at_x" REAL NOT NULL,
    "at_y" REAL NOT NULL,
    "door_x" REAL NOT NULL,
    "door_y" REAL NOT NULL,

    PRIMARY KEY ("hall", "number")
);

-- CreateTable
CREATE TABLE "LockerUse" (
    "id" INTEGER NOT NULL PRIMARY KEY,
    "hall" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    CONSTRAINT "LockerUse_hall_number_fkey" FOREIGN KEY ("hall", "number") REFERENCES "Locker" ("hall", "number") ON DELETE RESTRICT ON UPDATE CASCADE
);

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
    "home_hours" JSONB NOT NULL,
    "home_kinds" JSONB,
    "home_phones" JSONB,
    "home_picture" BLOB NOT NULL,
    "home_point_x" REAL,
    "home_point_y" REAL,
    "job_street" TEXT,
    "job_city" TEXT,
    "job_postcode" INTEGER,
    "job_kind" TEXT,
    "job_state" TEXT,
    "job_notes" JSONB,
    "job_hours" JSONB,
    "job_kinds" JSONB,
    "job_phones" JSONB,
    "job_picture" BLOB,
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
CREATE UNIQUE INDEX "Locker_at_x_at_y_key" ON "Locker"("at_x", "at_y");

-- CreateIndex
CREATE INDEX "Locker_door_x_door_y_idx" ON "Locker"("door_x", "door_y");

-- CreateIndex
CREATE INDEX "LockerUse_hall_number_idx" ON "LockerUse"("hall", "number");

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
