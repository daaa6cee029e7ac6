package library;

import io.prisma4j.Json;
import io.prisma4j.annotation.Embedded;
import io.prisma4j.annotation.Mapped;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.Optional;

/** An address, embedded in branches and members. */
public record PostalAddress(
        String streetName,
        String cityName,
        @Mapped("zip") int zipCode,
        AddressKind addressKind,
        Optional<DoorCode> doorCode,
        @Nullable Json deliveryNotes,
        List<AddressKind> formerKinds,
        List<String> phoneNumbers,
        @Embedded @Nullable MapPoint mapPoint) {

    /** A street's address of which only this is known. */
    public static PostalAddress of(String streetName, String cityName, int zipCode) {
        return new PostalAddress(
                streetName, cityName, zipCode, AddressKind.STREET, Optional.empty(), null, List.of(), List.of(), null);
    }
}
