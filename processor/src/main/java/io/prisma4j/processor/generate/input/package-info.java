/** {@code UserCreate}, {@code UserValues} and {@code UserUpdate}: what writes are given. */
@NullMarked
package io.prisma4j.processor.generate.input;

import org.jspecify.annotations.NullMarked;
