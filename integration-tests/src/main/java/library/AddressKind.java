package library;

/** What stands at an address. */
public enum AddressKind {
    STREET,
    PO_BOX
}
