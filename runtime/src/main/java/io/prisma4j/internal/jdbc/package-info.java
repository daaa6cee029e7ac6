/** What of JDBC differs from database to database: how values are bound and rows are read. Nothing here builds SQL. */
@NullMarked
package io.prisma4j.internal.jdbc;

import org.jspecify.annotations.NullMarked;
