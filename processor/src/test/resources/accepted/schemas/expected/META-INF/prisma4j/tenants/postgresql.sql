-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "audit";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "crm";

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "shop";

-- CreateEnum
CREATE TYPE "audit"."level" AS ENUM ('INFO', 'warning');

-- CreateTable
CREATE TABLE "crm"."items" (
    "id" SERIAL NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit"."Event" (
    "id" SERIAL NOT NULL,
    "level" "audit"."level" NOT NULL DEFAULT 'INFO',
    "levels" "audit"."level"[],
    "contactId" INTEGER NOT NULL,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Note" (
    "id" SERIAL NOT NULL,
    "text" TEXT NOT NULL,
    "level" "audit"."level",
    "eventId" INTEGER NOT NULL,

    CONSTRAINT "Note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shop"."items" (
    "id" INTEGER NOT NULL,
    "code" TEXT NOT NULL,

    CONSTRAINT "items_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "crm"."_ContactToProduct" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_ContactToProduct_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "items_code_key" ON "crm"."items"("code");

-- CreateIndex
CREATE INDEX "Event_contactId_idx" ON "audit"."Event"("contactId");

-- CreateIndex
CREATE INDEX "Note_eventId_idx" ON "Note"("eventId");

-- CreateIndex
CREATE UNIQUE INDEX "items_code_key" ON "shop"."items"("code");

-- CreateIndex
CREATE INDEX "_ContactToProduct_B_index" ON "crm"."_ContactToProduct"("B");

-- AddForeignKey
ALTER TABLE "audit"."Event" ADD CONSTRAINT "Event_contactId_fkey" FOREIGN KEY ("contactId") REFERENCES "crm"."items"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Note" ADD CONSTRAINT "Note_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "audit"."Event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crm"."_ContactToProduct" ADD CONSTRAINT "_ContactToProduct_A_fkey" FOREIGN KEY ("A") REFERENCES "crm"."items"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crm"."_ContactToProduct" ADD CONSTRAINT "_ContactToProduct_B_fkey" FOREIGN KEY ("B") REFERENCES "shop"."items"("id") ON DELETE CASCADE ON UPDATE CASCADE;
