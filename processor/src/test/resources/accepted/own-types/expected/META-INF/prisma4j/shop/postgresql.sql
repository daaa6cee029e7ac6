-- CreateTable
CREATE TABLE "Account" (
    "id" BIGSERIAL NOT NULL,
    "email" VARCHAR(100) NOT NULL,
    "other" TEXT,
    "flag" BOOLEAN NOT NULL DEFAULT true,
    "parentId" BIGINT,
    "balance" BIGINT NOT NULL DEFAULT 0,
    "limit" BIGINT,
    "labels" TEXT NOT NULL,
    "aliases" TEXT[],
    "steps" BIGINT[] DEFAULT ARRAY[1, 2]::BIGINT[],
    "colour" TEXT NOT NULL,

    CONSTRAINT "Account_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_flag_key" ON "Account"("email", "flag");

-- AddForeignKey
ALTER TABLE "Account" ADD CONSTRAINT "Account_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Account"("id") ON DELETE SET NULL ON UPDATE CASCADE;
