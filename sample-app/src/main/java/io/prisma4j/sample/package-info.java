/** A blog over HTTP: the example of Prisma's documentation, with its two models. */
@NullMarked
package io.prisma4j.sample;

import org.jspecify.annotations.NullMarked;
