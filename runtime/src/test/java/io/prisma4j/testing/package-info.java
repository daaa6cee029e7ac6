/** Real databases for tests, models to test with, and readers of any row. */
@NullMarked
package io.prisma4j.testing;

import org.jspecify.annotations.NullMarked;
