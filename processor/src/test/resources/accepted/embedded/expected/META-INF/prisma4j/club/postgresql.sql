-- CreateEnum
CREATE TYPE "Kind" AS ENUM ('HOUSE', 'BOX');

-- CreateTable
CREATE TABLE "Locker" (
    "hall" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "at_x" DOUBLE PRECISION NOT NULL,
    "at_y" DOUBLE PRECISION NOT NULL,
    "door_x" DOUBLE PRECISION NOT NULL,
    "door_y" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "Locker_pkey" PRIMARY KEY ("hall","number")
);

-- CreateTable
CREATE TABLE "LockerUse" (
    "id" INTEGER NOT NULL,
    "hall" TEXT NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "LockerUse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Member" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "home_street" VARCHAR(100) NOT NULL,
    "home_city" TEXT NOT NULL,
    "home_postcode" INTEGER NOT NULL,
    "home_kind" "Kind" NOT NULL,
    "home_state" TEXT,
    "home_notes" JSONB,
    "home_hours" JSONB NOT NULL,
    "home_kinds" "Kind"[],
    "home_phones" TEXT[],
    "home_picture" BYTEA NOT NULL,
    "home_point_x" DOUBLE PRECISION,
    "home_point_y" DOUBLE PRECISION,
    "job_street" VARCHAR(100),
    "job_city" TEXT,
    "job_postcode" INTEGER,
    "job_kind" "Kind",
    "job_state" TEXT,
    "job_notes" JSONB,
    "job_hours" JSONB,
    "job_kinds" "Kind"[],
    "job_phones" TEXT[],
    "job_picture" BYTEA,
    "job_point_x" DOUBLE PRECISION,
    "job_point_y" DOUBLE PRECISION,
    "since" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen" TIMESTAMP(3) NOT NULL,
    "visits" INTEGER NOT NULL DEFAULT 0,
    "is_x" DOUBLE PRECISION,
    "is_y" DOUBLE PRECISION,
    "sponsorId" INTEGER NOT NULL,

    CONSTRAINT "Member_pkey" PRIMARY KEY ("id")
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

-- AddForeignKey
ALTER TABLE "LockerUse" ADD CONSTRAINT "LockerUse_hall_number_fkey" FOREIGN KEY ("hall", "number") REFERENCES "Locker"("hall", "number") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Member" ADD CONSTRAINT "Member_sponsorId_fkey" FOREIGN KEY ("sponsorId") REFERENCES "Member"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
