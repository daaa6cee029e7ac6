package library;

/** What opens a door, a typed value in an embedded record. */
public record DoorCode(String text) {}
