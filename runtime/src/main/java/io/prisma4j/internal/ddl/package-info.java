/**
 * A schema as DDL, for each provider the statements that Prisma would write. The processor renders with it at compile time, and
 * the client at run time.
 */
@NullMarked
package io.prisma4j.internal.ddl;

import org.jspecify.annotations.NullMarked;
