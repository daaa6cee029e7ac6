/**
 * From what was written to what is meant: each end of a relation finds its other end, its foreign key or its join table,
 * and a model becomes whole. What cannot be found is reported by one of the two models, and left to it by the other.
 */
@NullMarked
package io.prisma4j.processor.link;

import org.jspecify.annotations.NullMarked;
