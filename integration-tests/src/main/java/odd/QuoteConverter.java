package odd;

import io.prisma4j.annotation.Converter;

/** Stores a quote in quotes. */
public final class QuoteConverter implements Converter<Quote, String> {
    @Override
    public String toColumn(Quote value) {
        return "'" + value.said() + "'";
    }

    @Override
    public Quote fromColumn(String stored) {
        return new Quote(stored.substring(1, stored.length() - 1));
    }
}
