/** Three models of a blog and, written by hand, what the processor generates for such models. */
@NullMarked
package io.prisma4j.query.blog;

import org.jspecify.annotations.NullMarked;
