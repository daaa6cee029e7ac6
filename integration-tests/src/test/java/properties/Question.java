package properties;

/** What is asked. */
record Question(Kind kind, Listing listing) {

    /** The operation. */
    enum Kind {
        FIND_MANY,
        FIND_FIRST,
        /** All pages of {@code take} records each, and back again. */
        PAGES,
        COUNT,
        EXISTS,
        /** From the first record along the relation of the only part, to what is listed there. */
        WALK
    }

    /** Where a walk ends. */
    Listing.ListPart end() {
        return (Listing.ListPart) ((Listing.Parts) listing.shape()).of().get(0);
    }

    /** Which rows the answer consists of. */
    Listing rows() {
        return kind == Kind.PAGES ? listing.withPage(null, null, null) : listing;
    }

    Question with(Listing other) {
        return new Question(kind, other);
    }

    @Override
    public String toString() {
        return kind + " " + listing;
    }
}
