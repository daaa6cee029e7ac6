/** Write trees to statements: which are needed, in which order, and what goes from one into the next. */
@NullMarked
package io.prisma4j.internal.write;

import org.jspecify.annotations.NullMarked;
