/** Builders and the trees that they end in. */
@NullMarked
package io.prisma4j.query;

import org.jspecify.annotations.NullMarked;
