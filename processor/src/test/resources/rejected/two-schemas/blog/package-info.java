@PrismaSchema
package blog;

import io.prisma4j.annotation.PrismaSchema;
