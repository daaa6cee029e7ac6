/**
 * A schema as DDL, for each provider the statements that Prisma would write; and what applies them to a database, or takes them
 * back. The processor renders with it at compile time.
 */
@NullMarked
package io.prisma4j.internal.ddl;

import org.jspecify.annotations.NullMarked;
