/** Trees to SQL text: renderers that read like the statement, and a dialect of clause objects for each database. Knows no JDBC. */
@NullMarked
package io.prisma4j.internal.sql;

import org.jspecify.annotations.NullMarked;
