package types;

import io.prisma4j.annotation.Converter;
import java.math.BigDecimal;

/** Keeps cents; there are no negative prices. */
public final class MoneyConverter implements Converter<Money, Long> {
    @Override
    public Long toColumn(Money value) {
        if (value.euros().signum() < 0) throw new IllegalArgumentException("below zero");
        return value.euros().movePointRight(2).longValueExact();
    }

    @Override
    public Money fromColumn(Long stored) {
        if (stored < 0) throw new IllegalArgumentException("below zero");
        return new Money(BigDecimal.valueOf(stored, 2));
    }
}
