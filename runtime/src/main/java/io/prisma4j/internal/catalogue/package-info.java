/** What a database has of a schema, and how it comes to have it, or to have it no more. */
@NullMarked
package io.prisma4j.internal.catalogue;

import org.jspecify.annotations.NullMarked;
