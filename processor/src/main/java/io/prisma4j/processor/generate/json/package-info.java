/** {@code UserJson}: how the values of a model that are JSON are written and read. */
@NullMarked
package io.prisma4j.processor.generate.json;

import org.jspecify.annotations.NullMarked;
