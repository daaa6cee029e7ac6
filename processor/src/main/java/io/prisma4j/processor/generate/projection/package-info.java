/** {@code UserSummaryProjection}: a projection as an expression, with a reader that does not box. */
@NullMarked
package io.prisma4j.processor.generate.projection;

import org.jspecify.annotations.NullMarked;
