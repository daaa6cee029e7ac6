package library;

import io.prisma4j.annotation.Count;
import io.prisma4j.annotation.Max;
import io.prisma4j.annotation.Min;
import io.prisma4j.annotation.Projection;
import io.prisma4j.annotation.Sum;
import jakarta.annotation.Nullable;
import java.util.Optional;

/** The branches of the same addresses: embedded records are keys, and their parts are computed. */
@Projection(LibraryBranch.class)
public record AddressGroup(
        PostalAddress branchAddress,
        Optional<PostalAddress> mailAddress,
        @Count long branches,
        @Count("mailAddress.zipCode") long boxes,
        @Sum("openingStats.visitorCount") long visitors,
        @Max("mailAddress.zipCode") @Nullable Integer lastBox,
        @Min("branchAddress.mapPoint.east") Optional<Double> east) {}
