/**
 * What a database must look like: models, their columns, keys, indexes and relations, as immutable data. Generated code states
 * it, the processor renders DDL from it, and the runtime plans queries with it.
 */
@NullMarked
package io.prisma4j.schema;

import org.jspecify.annotations.NullMarked;
