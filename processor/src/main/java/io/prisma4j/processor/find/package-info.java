/** Which annotated records a round handles, and which wait for types that another processor has yet to generate. */
@NullMarked
package io.prisma4j.processor.find;

import org.jspecify.annotations.NullMarked;
