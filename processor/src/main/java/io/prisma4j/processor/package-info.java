/**
 * The two annotation processors and the way of a record through them: find, read, link, check, generate, write. {@link
 * io.prisma4j.processor.Analysis} is the first half of that way.
 */
@NullMarked
package io.prisma4j.processor;

import org.jspecify.annotations.NullMarked;
