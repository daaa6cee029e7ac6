package library;

import jakarta.annotation.Nullable;

/** A place on a map, embedded in addresses. */
public record MapPoint(double east, double north, @Nullable Integer floor) {}
