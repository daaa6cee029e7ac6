/** A world in snake case: its names in the database are not those in Java. */
@PrismaSchema(naming = Naming.SNAKE_CASE)
package library;

import io.prisma4j.annotation.Naming;
import io.prisma4j.annotation.PrismaSchema;
