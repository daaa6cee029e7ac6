/** What can go wrong, one exception a cause, with Prisma's code, the model, the fields and what to do. */
@NullMarked
package io.prisma4j.error;

import org.jspecify.annotations.NullMarked;
