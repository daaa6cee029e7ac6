/** From a query tree to the statements that answer it: made once for a shape, then found by it and filled with values. */
@NullMarked
package io.prisma4j.internal.plan;

import org.jspecify.annotations.NullMarked;
