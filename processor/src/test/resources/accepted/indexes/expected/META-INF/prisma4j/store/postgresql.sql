-- CreateTable
CREATE TABLE "articles" (
    "id" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "maker" TEXT NOT NULL,
    "amount" INTEGER NOT NULL,
    "stock" INTEGER NOT NULL,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "articles_amount_check" CHECK (amount >= 0),
    CONSTRAINT "articles_amount_check1" CHECK (amount < 1000000),
    CONSTRAINT "articles_check" CHECK (amount > 0 OR stock = 0),
    CONSTRAINT "name_is_long" CHECK (length(name) > 2),
    CONSTRAINT "articles_check1" CHECK (maker <> name)
);

-- CreateIndex
CREATE UNIQUE INDEX "one_name_a_maker" ON "articles"("maker", "name");

-- CreateIndex
CREATE INDEX "articles_maker_idx" ON "articles" USING BRIN ("maker");

-- CreateIndex
CREATE INDEX "articles_maker_amount_idx" ON "articles"("maker", "amount" DESC);

-- CreateIndex
CREATE INDEX "by_price" ON "articles" USING HASH ("amount");

-- CreateIndex
CREATE INDEX "by_prefix" ON "articles"("name" text_pattern_ops, "maker");

-- CreateIndex
CREATE INDEX "articles_stock_idx" ON "articles"("stock") WHERE stock > 0;

-- CreateIndex
CREATE INDEX "articles_expr_idx" ON "articles"((lower(name)));
