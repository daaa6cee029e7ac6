/** A world in several schemas of one database, with relations from one to another. */
@PrismaSchema(providers = Provider.POSTGRESQL)
package tenants;

import io.prisma4j.annotation.PrismaSchema;
import io.prisma4j.annotation.Provider;
