/** What holds for every source file of the project. */
package io.prisma4j.rules;
