-- CreateTable
CREATE TABLE "Sample" (
    "id" UUID NOT NULL,
    "token" UUID NOT NULL,
    "cuid" TEXT NOT NULL,
    "cuid2" TEXT NOT NULL,
    "ulid" TEXT NOT NULL,
    "nanoId" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,
    "text" TEXT NOT NULL DEFAULT 'a "quoted" text */ with $ and {braces}',
    "number" BIGINT NOT NULL DEFAULT -7,
    "price" DECIMAL(65,30) NOT NULL DEFAULT 1.50,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "computed" INTEGER NOT NULL DEFAULT (1 + 1),
    "version" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "Sample_pkey" PRIMARY KEY ("id")
);
