package types;

import java.util.UUID;

/** The id of a {@link Purchase}. */
public record PurchaseId(UUID value) {}
