@PrismaSchema
package shop;

import io.prisma4j.annotation.PrismaSchema;
