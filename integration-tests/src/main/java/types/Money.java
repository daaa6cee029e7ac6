package types;

import java.math.BigDecimal;

/** An amount of euros, exact to the cent. */
public record Money(BigDecimal euros) {
    /** {@code Money.of("9.99")}. */
    public static Money of(String euros) {
        return new Money(new BigDecimal(euros));
    }
}
