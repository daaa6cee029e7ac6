/** {@code UserTable}: a model's metadata as constants, and the method that turns a row into a record. */
@NullMarked
package io.prisma4j.processor.generate.table;

import org.jspecify.annotations.NullMarked;
