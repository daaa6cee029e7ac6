-- CreateTable
CREATE TABLE "Plot" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "corner_at" point NOT NULL,
    "centre" point NOT NULL DEFAULT '(0,0)',
    "legacyCode" TEXT,
    "regionId" INTEGER,
    CONSTRAINT "Plot_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Region" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "name" TEXT NOT NULL,
    "tag" TEXT NOT NULL,
    "rank" INTEGER NOT NULL DEFAULT 7,
    "withinId" INTEGER,
    CONSTRAINT "Region_withinId_fkey" FOREIGN KEY ("withinId") REFERENCES "Region" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Survey" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "notes" TEXT NOT NULL,
    "regionId" INTEGER NOT NULL,
    CONSTRAINT "Survey_regionId_fkey" FOREIGN KEY ("regionId") REFERENCES "Region" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Plot_name_key" ON "Plot"("name");

-- CreateIndex
CREATE INDEX "Plot_legacyCode_idx" ON "Plot"("legacyCode");

-- CreateIndex
CREATE UNIQUE INDEX "Region_name_key" ON "Region"("name");
