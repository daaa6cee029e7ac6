package types;

import io.prisma4j.annotation.Converter;
import java.math.BigDecimal;

/** Keeps euros as they are, unlike {@link MoneyConverter}. */
public final class EurosConverter implements Converter<Money, BigDecimal> {
    @Override
    public BigDecimal toColumn(Money value) {
        return value.euros();
    }

    @Override
    public Money fromColumn(BigDecimal stored) {
        return new Money(stored);
    }
}
