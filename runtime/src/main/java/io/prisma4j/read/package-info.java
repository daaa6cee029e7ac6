/**
 * How rows become records: what generated readers are written against, and how related records reach them.
 */
@NullMarked
package io.prisma4j.read;

import org.jspecify.annotations.NullMarked;
