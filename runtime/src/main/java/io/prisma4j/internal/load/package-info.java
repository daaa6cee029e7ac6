/**
 * Runs read plans: rows go through buffers of columns, where they stay until their related records are there, and become records
 * from the innermost level outwards. The only package that sees the JSON parser.
 */
@NullMarked
package io.prisma4j.internal.load;

import org.jspecify.annotations.NullMarked;
