/** {@code PrismaClient} and {@code Prisma}: the way in to the operations of all models. */
@NullMarked
package io.prisma4j.processor.generate.client;

import org.jspecify.annotations.NullMarked;
