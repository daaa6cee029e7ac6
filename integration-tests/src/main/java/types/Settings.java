package types;

import io.prisma4j.Json;
import io.prisma4j.annotation.Convert;
import jakarta.annotation.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A record of components of every kind. */
public record Settings(
        Theme theme,
        int size,
        @Nullable String note,
        @Nullable Integer limit,
        Optional<BuyerId> owner,
        boolean on,
        long big,
        BigDecimal exact,
        UUID key,
        Instant changed,
        byte[] bytes,
        Json extra,
        Shape shape,
        List<Shortcut> shortcuts,
        Set<Email> mails,
        Map<String, List<Double>> weights,
        @Convert(MoneyConverter.class) Optional<Money> budget) {}
