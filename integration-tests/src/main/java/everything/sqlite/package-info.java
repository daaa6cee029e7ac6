/** What the data model of {@code everything.sqlite.prisma} says, in Java. */
@PrismaSchema(providers = Provider.SQLITE)
package everything.sqlite;

import io.prisma4j.annotation.PrismaSchema;
import io.prisma4j.annotation.Provider;
