@PrismaSchema(naming = Naming.SNAKE_CASE, providers = Provider.POSTGRESQL)
package warehouse;

import io.prisma4j.annotation.Naming;
import io.prisma4j.annotation.PrismaSchema;
import io.prisma4j.annotation.Provider;
