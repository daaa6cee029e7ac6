package types;

import io.prisma4j.annotation.Converter;

/**
 * Keeps a value as a text.
 *
 * @param <T> the type of the value
 */
abstract class TextConverter<T> implements Converter<T, String> {}
