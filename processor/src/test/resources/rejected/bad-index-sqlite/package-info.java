@PrismaSchema(providers = Provider.SQLITE)
package blog;

import io.prisma4j.annotation.PrismaSchema;
import io.prisma4j.annotation.Provider;
