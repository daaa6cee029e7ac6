package taxi;

/** Where a trip begins. */
public record Place(String town, int zone) {}
