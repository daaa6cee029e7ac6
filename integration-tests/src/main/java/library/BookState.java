package library;

/** How a copy looks. */
public enum BookState {
    NEARLY_NEW,
    WELL_READ
}
