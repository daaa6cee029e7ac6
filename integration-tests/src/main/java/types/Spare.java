package types;

import java.util.List;

/** An embedded record with a list, which may be missing. */
public record Spare(String label, List<Integer> sizes) {}
