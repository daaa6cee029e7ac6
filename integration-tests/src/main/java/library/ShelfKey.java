package library;

/** What names a shelf, as an embedded id. */
public record ShelfKey(String hallName, int rowNumber) {}
