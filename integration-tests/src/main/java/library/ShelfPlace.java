package library;

/** Where a shelf stands, as an embedded key. */
public record ShelfPlace(int metresEast, int metresNorth) {}
