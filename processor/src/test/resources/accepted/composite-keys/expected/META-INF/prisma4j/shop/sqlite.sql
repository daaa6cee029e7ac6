-- CreateTable
CREATE TABLE "Offer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "shop" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "price" BIGINT NOT NULL,
    "vendor" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    CONSTRAINT "Offer_vendor_number_fkey" FOREIGN KEY ("vendor", "number") REFERENCES "Product" ("vendor", "number") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Product" (
    "vendor" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "label" TEXT NOT NULL,

    PRIMARY KEY ("vendor", "number")
);

-- CreateIndex
CREATE UNIQUE INDEX "Offer_vendor_number_shop_key" ON "Offer"("vendor", "number", "shop");

-- CreateIndex
CREATE UNIQUE INDEX "offer_shelf" ON "Offer"("shop", "place");

-- CreateIndex
CREATE INDEX "Offer_shop_price_idx" ON "Offer"("shop", "price" DESC);
