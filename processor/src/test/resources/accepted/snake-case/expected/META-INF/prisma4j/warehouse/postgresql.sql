-- CreateTable
CREATE TABLE "stock_item" (
    "id" SERIAL NOT NULL,
    "article_number" TEXT NOT NULL,

    CONSTRAINT "stock_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stock_tag" (
    "id" SERIAL NOT NULL,
    "tag_name" VARCHAR(40) NOT NULL,

    CONSTRAINT "stock_tag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "_stock_item_to_stock_tag" (
    "A" INTEGER NOT NULL,
    "B" INTEGER NOT NULL,

    CONSTRAINT "_stock_item_to_stock_tag_AB_pkey" PRIMARY KEY ("A","B")
);

-- CreateIndex
CREATE UNIQUE INDEX "stock_tag_tag_name_key" ON "stock_tag"("tag_name");

-- CreateIndex
CREATE INDEX "_stock_item_to_stock_tag_B_index" ON "_stock_item_to_stock_tag"("B");

-- AddForeignKey
ALTER TABLE "_stock_item_to_stock_tag" ADD CONSTRAINT "_stock_item_to_stock_tag_A_fkey" FOREIGN KEY ("A") REFERENCES "stock_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "_stock_item_to_stock_tag" ADD CONSTRAINT "_stock_item_to_stock_tag_B_fkey" FOREIGN KEY ("B") REFERENCES "stock_tag"("id") ON DELETE CASCADE ON UPDATE CASCADE;
