package place;

public enum Kind {
    HOUSE,
    BOX
}
