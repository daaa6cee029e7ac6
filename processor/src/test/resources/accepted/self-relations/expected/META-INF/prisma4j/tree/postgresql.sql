-- CreateTable
CREATE TABLE "Person" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "teacherId" INTEGER,
    "predecessorId" INTEGER,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Person_predecessorId_key" ON "Person"("predecessorId");

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_teacherId_fkey" FOREIGN KEY ("teacherId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_predecessorId_fkey" FOREIGN KEY ("predecessorId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;
