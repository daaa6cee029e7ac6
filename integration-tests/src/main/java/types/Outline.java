package types;

import java.util.List;

/** A record of records of its own kind. */
public record Outline(String title, List<Outline> below) {}
