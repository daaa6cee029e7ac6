/** Values that Java has no class of its own for: what a column holds that is more than a number, a text or a time. */
@NullMarked
package io.prisma4j;

import org.jspecify.annotations.NullMarked;
