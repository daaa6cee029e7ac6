package properties;

import java.util.Collection;

/** SQL's three values of truth. */
enum Truth {
    FALSE,
    UNKNOWN,
    TRUE;

    static Truth of(boolean truth) {
        return truth ? TRUE : FALSE;
    }

    /** The least of all: true where there are none. */
    static Truth all(Collection<Truth> of) {
        return of.stream().min(Truth::compareTo).orElse(TRUE);
    }

    /** The greatest of all: false where there are none. */
    static Truth any(Collection<Truth> of) {
        return of.stream().max(Truth::compareTo).orElse(FALSE);
    }

    Truth not() {
        return values()[2 - ordinal()];
    }
}
