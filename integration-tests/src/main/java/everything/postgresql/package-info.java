/** What the data model of {@code everything.postgresql.prisma} says, in Java. */
@PrismaSchema(providers = Provider.POSTGRESQL)
package everything.postgresql;

import io.prisma4j.annotation.PrismaSchema;
import io.prisma4j.annotation.Provider;
