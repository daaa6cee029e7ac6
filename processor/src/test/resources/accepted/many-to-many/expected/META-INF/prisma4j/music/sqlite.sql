-- CreateTable
CREATE TABLE "Singer" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Song" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "title" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "_SingerToSong" (
    "A" TEXT NOT NULL,
    "B" INTEGER NOT NULL,
    CONSTRAINT "_SingerToSong_A_fkey" FOREIGN KEY ("A") REFERENCES "Singer" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "_SingerToSong_B_fkey" FOREIGN KEY ("B") REFERENCES "Song" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "_SingerToSong_AB_unique" ON "_SingerToSong"("A", "B");

-- CreateIndex
CREATE INDEX "_SingerToSong_B_index" ON "_SingerToSong"("B");
