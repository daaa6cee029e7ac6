-- CreateEnum
CREATE TYPE "Colour" AS ENUM ('RED', 'dark green');

-- CreateTable
CREATE TABLE "Everything" (
    "id" BIGSERIAL NOT NULL,
    "aBoolean" BOOLEAN NOT NULL,
    "aShort" SMALLINT NOT NULL,
    "anInt" INTEGER NOT NULL,
    "aLong" BIGINT NOT NULL,
    "aFloat" REAL NOT NULL,
    "aDouble" DOUBLE PRECISION NOT NULL,
    "aDecimal" DECIMAL(65,30) NOT NULL,
    "aString" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "aUuid" UUID NOT NULL,
    "anInstant" TIMESTAMP(3) NOT NULL,
    "anOffsetDateTime" TIMESTAMPTZ(3) NOT NULL,
    "aLocalDateTime" TIMESTAMP(3) NOT NULL,
    "aLocalDate" DATE NOT NULL,
    "aLocalTime" TIME(3) NOT NULL,
    "aUri" TEXT NOT NULL,
    "colour" "Colour" NOT NULL,
    "maybeBoolean" BOOLEAN,
    "maybeShort" SMALLINT,
    "maybeInt" INTEGER,
    "maybeLong" BIGINT,
    "maybeFloat" REAL,
    "maybeDouble" DOUBLE PRECISION,
    "maybeDecimal" DECIMAL(65,30),
    "maybeString" TEXT,
    "maybeBytes" BYTEA,
    "maybeUuid" UUID,
    "maybeInstant" TIMESTAMP(3),
    "maybeOffsetDateTime" TIMESTAMPTZ(3),
    "maybeLocalDateTime" TIMESTAMP(3),
    "maybeLocalDate" DATE,
    "maybeLocalTime" TIME(3),
    "maybeUri" TEXT,
    "maybeColour" "Colour",
    "changed" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Everything_pkey" PRIMARY KEY ("id")
);
