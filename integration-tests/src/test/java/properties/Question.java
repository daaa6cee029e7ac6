package properties;

/** What is asked. */
record Question(Kind kind, Listing listing) {

    /** The operation. */
    enum Kind {
        FIND_MANY,
        FIND_FIRST,
        COUNT,
        EXISTS
    }

    Question with(Listing other) {
        return new Question(kind, other);
    }

    @Override
    public String toString() {
        return kind + " " + listing;
    }
}
