package actions;

import io.prisma4j.annotation.Id;
import io.prisma4j.annotation.Model;
import java.util.List;

/** What everything else refers to. */
@Model
public record Hub(
        @Id int id,
        String name,
        List<RequiredCascade> requiredCascades,
        List<OptionalCascade> optionalCascades,
        List<RequiredRestrict> requiredRestricts,
        List<OptionalRestrict> optionalRestricts,
        List<RequiredNoAction> requiredNoActions,
        List<OptionalNoAction> optionalNoActions,
        List<OptionalSetNull> optionalSetNulls,
        List<RequiredSetDefault> requiredSetDefaults,
        List<OptionalSetDefault> optionalSetDefaults) {}
